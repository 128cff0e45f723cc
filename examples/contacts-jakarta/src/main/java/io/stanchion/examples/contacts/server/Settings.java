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
package io.stanchion.examples.contacts.server;

import java.util.Locale;
import java.util.Optional;

/**
 * What differs from one installation to the next. There is no default for a secret.
 *
 * @param port where to listen; 0 for any free port
 * @param database the JDBC address of the database
 * @param tokenSecret what tokens are signed with
 * @param adminKey what administrators send
 */
public record Settings(int port, String database, String tokenSecret, String adminKey) {

  /** From system properties and environment variables. */
  public static Settings fromEnvironment() {
    return new Settings(
        Integer.parseInt(find("contacts.port").orElse("8080")),
        find("contacts.database").orElse("jdbc:h2:./data/contacts"),
        required("contacts.tokenSecret"),
        required("contacts.adminKey"));
  }

  private static String required(String property) {
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
