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

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it runs, on a port of its own. */
final class Application implements AutoCloseable {

  static final String SECRET = "the secret of the tests, long enough for HMAC";
  static final String ADMIN_KEY = "the admin key of the tests";

  private final ConfigurableApplicationContext context;

  private Application(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it with a database of its own, and with what else is to be set. */
  static Application start(String database, String... settings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--contacts.token-secret=" + SECRET,
                "--contacts.admin-key=" + ADMIN_KEY,
                "--spring.datasource.url=" + database));
    Stream.of(settings).map("--"::concat).forEach(arguments::add);
    return new Application(
        SpringApplication.run(ContactsApplication.class, arguments.toArray(String[]::new)));
  }

  URI address() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  @Override
  public void close() {
    context.close();
  }
}
