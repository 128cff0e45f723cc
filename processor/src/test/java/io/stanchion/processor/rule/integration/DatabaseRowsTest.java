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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose rows a row mapper reads: one field is one too many here. */
class DatabaseRowsTest {

  private static RuleTester tester(String row, String type) {
    return RuleTester.of(FieldMapping.class)
        .option("limit.mappedFields", 0)
        .source(Models.CLIENT)
        .source("package app; public record Label(String title, int length) {}")
        .source(
            """
            package %s;
            public interface %s { String get(String name); }
            """
                .formatted(row, type));
  }

  private static String service(String type, String mark) {
    return Models.service(
        """
        Label label(%s row) {%s
          return new Label(row.get("title"), 30);
        }
        """
            .formatted(type, mark));
  }

  @ParameterizedTest
  @CsvSource({
    "io.r2dbc.spi, Row",
    "io.r2dbc.spi, Readable",
    "io.vertx.sqlclient, Row",
    "jakarta.persistence, Tuple",
    "org.jdbi.v3.core.result, RowView",
    "org.springframework.jdbc.support.rowset, SqlRowSet",
    "org.jooq, Record2",
    "com.datastax.oss.driver.api.core.cql, Row"
  })
  void acceptsRowsOfDatabases(String row, String type) {
    tester(row, type).source(service(row + "." + type, "")).check();
  }

  @ParameterizedTest
  @CsvSource({
    "app.imports, CsvRow",
    "app.imports, CustomerRecord",
    "org.jooqs, Record2",
    "org.springframework.data.domain, Page",
    "org.hibernate, LazyProfile"
  })
  void flagsWhatOnlyLooksLikeARow(String row, String type) {
    tester(row, type).source(service(row + "." + type, " // flagged")).check();
  }

  @Test
  void acceptsRowThatAClassOfItsOwnStandsFor() {
    tester("org.jooq", "Record")
        .source("package app; interface EventRow extends org.jooq.Record {}")
        .source(service("EventRow", ""))
        .check();
  }
}
