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

import io.stanchion.examples.contract.ContactsContract;
import io.stanchion.examples.contract.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * The contract on PostgreSQL: on that of the environment variable {@code CONTACTS_POSTGRES_URL}
 * ({@code jdbc:postgresql://localhost/contacts?user=...&password=...}, whose tables are made anew),
 * else on one that is unpacked and started for the test, if this machine can.
 */
class PostgresTest implements ContactsContract {

  private static EmbeddedPostgres database;
  private static Application application;

  @BeforeAll
  static void start() {
    application = Application.start(url(), "spring.jpa.hibernate.ddl-auto=create");
  }

  private static String url() {
    String given = System.getenv("CONTACTS_POSTGRES_URL");
    if (given != null) {
      return given;
    }
    try {
      database = EmbeddedPostgres.start();
    } catch (IOException | RuntimeException e) {
      Assumptions.abort(
          "no PostgreSQL can be started here, and CONTACTS_POSTGRES_URL names none: " + e);
    }
    return database.getJdbcUrl("postgres", "postgres");
  }

  @AfterAll
  static void stop() throws IOException {
    if (application != null) {
      application.close();
    }
    if (database != null) {
      database.close();
    }
  }

  @Override
  public Server server() {
    return new Server(application.address(), Application.SECRET, Application.ADMIN_KEY);
  }
}
