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

import io.stanchion.examples.contract.Server;
import java.util.Map;
import java.util.UUID;

/** The application on a free port, with a database of its own. */
final class TestServer implements AutoCloseable {

  static final String TOKEN_SECRET = "a secret that only tests know, 32 bytes";
  static final String ADMIN_KEY = "the key of the tests";

  private final ContactsServer server;

  private TestServer(ContactsServer server) {
    this.server = server;
  }

  static TestServer start() {
    configure();
    return new TestServer(ContactsServer.start(Settings.fromEnvironment()));
  }

  static void configure() {
    Map.of(
            "contacts.port",
            "0",
            "contacts.database",
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
            "contacts.tokenSecret",
            TOKEN_SECRET,
            "contacts.adminKey",
            ADMIN_KEY)
        .forEach(System::setProperty);
  }

  Server contract() {
    return new Server(server.address(), TOKEN_SECRET, ADMIN_KEY);
  }

  @Override
  public void close() {
    server.close();
  }
}
