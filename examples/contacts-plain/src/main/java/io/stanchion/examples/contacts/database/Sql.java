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

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A statement.
 *
 * @param text with a question mark for each parameter
 * @param parameters the parameters; {@code null} for nothing
 */
public record Sql(String text, List<Object> parameters) {

  /** Reads one row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  public Sql {
    parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
  }

  /** A statement; an empty {@code Optional} is nothing, an enum is its name. */
  public static Sql of(String text, Object... parameters) {
    return new Sql(text, Arrays.stream(parameters).map(Sql::value).toList());
  }

  private static Object value(Object parameter) {
    if (parameter instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    return parameter instanceof Enum<?> constant ? constant.name() : parameter;
  }

  /** Changes rows, and tells how many. */
  public int update(Connection session) {
    try (PreparedStatement statement = prepare(session)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** All rows. */
  public <T> List<T> list(Connection session, Row<T> row) {
    try (PreparedStatement statement = prepare(session);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(Connection session, Row<T> row) {
    return list(session, row).stream().findFirst();
  }

  private PreparedStatement prepare(Connection session) throws SQLException {
    PreparedStatement statement = session.prepareStatement(text);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement;
  }
}
