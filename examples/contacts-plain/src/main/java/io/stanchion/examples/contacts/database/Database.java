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
package io.stanchion.examples.contacts.database;

import io.stanchion.session.UnitOfWork;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in a file. It hands out its connections in transactions only. */
public final class Database implements UnitOfWork<Connection>, AutoCloseable {

  private final JdbcConnectionPool connections;

  private Database(JdbcConnectionPool connections) {
    this.connections = connections;
  }

  /** Opens the database of a folder, and creates there what is missing. */
  public static Database open(Path folder) {
    String url = "jdbc:h2:file:" + folder.resolve("contacts").toAbsolutePath();
    Database database = new Database(JdbcConnectionPool.create(url, "sa", ""));
    database.inTransaction(Database::createTables);
    return database;
  }

  private static boolean createTables(Connection session) {
    try (InputStream schema = Database.class.getResourceAsStream("/schema.sql");
        Statement statement = session.createStatement()) {
      return statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be created", e);
    }
  }

  /** Commits what the work did, or nothing of it where it throws anything. */
  @Override
  public <R, X extends Exception> R inTransaction(Work<? super Connection, ? extends R, X> work)
      throws X {
    try (Connection session = connections.getConnection()) {
      session.setAutoCommit(false);
      boolean done = false;
      try {
        R result = work.run(session);
        session.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          session.rollback();
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  @Override
  public void close() {
    connections.dispose();
  }
}
