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

import io.stanchion.examples.contacts.contact.Contact;
import io.stanchion.examples.contacts.phone.PhoneNumber;
import io.stanchion.examples.contacts.scheduling.Appointment;
import io.stanchion.examples.contacts.template.Template;
import io.stanchion.session.UnitOfWork;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** An H2 database in a file. It hands out its sessions in transactions only. */
final class Database implements UnitOfWork<Handle>, AutoCloseable {

  private final JdbcConnectionPool connections;
  private final Jdbi jdbi;

  private Database(JdbcConnectionPool connections) {
    this.connections = connections;
    this.jdbi =
        Jdbi.create(connections)
            .registerRowMapper(ConstructorMapper.factory(Appointment.class))
            .registerRowMapper(ConstructorMapper.factory(Contact.class))
            .registerRowMapper(ConstructorMapper.factory(PhoneNumber.class))
            .registerRowMapper(ConstructorMapper.factory(Template.class));
  }

  /** Opens the database of a folder, and creates there what is missing. */
  static Database open(Path folder) {
    String url = "jdbc:h2:file:" + folder.resolve("contacts").toAbsolutePath();
    Database database = new Database(JdbcConnectionPool.create(url, "sa", ""));
    String schema = ClasspathSqlLocator.create().getResource("schema.sql");
    database.jdbi.useHandle(session -> session.createScript(schema).execute());
    return database;
  }

  @Override
  public <R, X extends Exception> R inTransaction(Work<? super Handle, ? extends R, X> work)
      throws X {
    return jdbi.inTransaction(work::run);
  }

  @Override
  public void close() {
    connections.dispose();
  }
}
