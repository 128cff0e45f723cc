/*
 * Copyright The Stanchion Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.stanchion.examples.contacts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the application has to be told. The two secrets have no default: without them it does not
 * start.
 *
 * @param port where it listens; 0 for any free port
 * @param data the folder of its database
 * @param tokenSecret what the callers' tokens are signed with
 * @param adminKey what administrators send as {@code X-Admin-Api-Key}
 */
public record Settings(int port, Path data, String tokenSecret, String adminKey) {

  private static final int SHORTEST_SECRET = 32;

  public Settings {
    if (tokenSecret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "the token secret needs at least " + SHORTEST_SECRET + " characters");
    }
  }

  /** Reads {@code contacts.port} and the like from system properties or the environment. */
  public static Settings fromEnvironment() {
    return new Settings(
        Integer.parseInt(find("contacts.port").orElse("8080")),
        Path.of(find("contacts.data").orElse("data/contacts")),
        require("contacts.tokenSecret"),
        require("contacts.adminKey"));
  }

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "Settings[port=" + port + ", data=" + data + "]";
  }

  private static String require(String property) {
    return find(property)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "set the system property %s or the environment variable %s"
                        .formatted(property, variable(property))));
  }

  private static Optional<String> find(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable(property))));
  }

  /** {@code contacts.adminKey} is {@code CONTACTS_ADMIN_KEY} in the environment. */
  private static String variable(String property) {
    return property
        .replace('.', '_')
        .replaceAll("([a-z])([A-Z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
