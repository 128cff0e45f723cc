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

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of the libraries that services use, by the names of their packages: setting a value
 * of theirs binds a parameter, configures or logs, and copies no field into a payload.
 */
final class Libraries {

  private static final Set<String> PERSISTENCE =
      Set.of(
          "java.sql",
          "javax.sql",
          "jakarta.persistence",
          "javax.persistence",
          "org.hibernate",
          "org.jooq",
          "org.jdbi",
          "org.apache.ibatis",
          "org.mybatis",
          "org.springframework.jdbc",
          "org.springframework.r2dbc",
          "org.springframework.data",
          "org.springframework.transaction",
          "io.r2dbc",
          "io.vertx.sqlclient",
          "io.ebean",
          "com.querydsl",
          "com.datastax",
          "org.elasticsearch",
          "co.elastic.clients.elasticsearch");

  private static final Set<String> REQUESTS =
      Set.of(
          "java.net",
          "okhttp3.Request",
          "okhttp3.HttpUrl",
          "okhttp3.Headers",
          "okhttp3.OkHttpClient",
          "org.springframework.http",
          "org.springframework.web",
          "jakarta.ws.rs",
          "javax.ws.rs",
          "org.apache.http",
          "org.apache.hc");

  private static final Set<String> OBSERVATION =
      Set.of(
          "java.util.logging",
          "org.slf4j",
          "org.apache.logging",
          "org.apache.log4j",
          "org.apache.commons.logging",
          "org.jboss.logging",
          "com.google.common.flogger",
          "ch.qos.logback",
          "io.micrometer",
          "io.opentelemetry",
          "java.lang.System.Logger",
          "org.junit",
          "org.assertj",
          "org.mockito",
          "org.hamcrest");

  private static final Pattern LOGGER = Pattern.compile("(.*\\.)?(Log|.*Logger)");

  private static final Pattern ROW =
      Pattern.compile("(.*Row|.*Record\\d*|.*RowSet|.*RowView|Tuple|Readable|ResultSet)");
  private static final Set<String> ROWS = Set.of("java.sql.ResultSet", "org.jooq.Record");

  private static final Pattern SETTINGS =
      Pattern.compile(".*(Settings|Properties|Config|Configuration|Options|Defaults)");

  /** What collects the conditions of a search, under whatever name a code base gives it. */
  private static final Pattern QUERY =
      Pattern.compile(
          ".*(Query|Criteria|Specification|Predicate|Filter)(\\.?Builder)?"
              + "|.*(Sql|SQL|Where|Boolean|Condition|Search|SearchSource|Uri|URI|Url|URL)\\.?Builder");

  private Libraries() {}

  /** Whether it talks to a database. */
  static boolean isPersistence(TypeRef type) {
    return isIn(PERSISTENCE, type);
  }

  /** Whether it logs, traces, measures or asserts. */
  static boolean isObservation(TypeRef type) {
    return isIn(OBSERVATION, type)
        || name(type).filter(each -> LOGGER.matcher(each).matches()).isPresent();
  }

  /** Whether setting a value of it copies no field: it is a library's means, not a model. */
  static boolean isMeans(TypeRef type) {
    return isPersistence(type)
        || isObservation(type)
        || isIn(REQUESTS, type)
        || ROWS.stream().anyMatch(type::isSubtypeOf);
  }

  /** Whether it describes what to search for, or where. */
  static boolean isQuery(TypeRef type) {
    return name(type).filter(each -> QUERY.matcher(each).matches()).isPresent();
  }

  /** Whether reading from a field of it asks nobody: a record, or settings by their name. */
  static boolean isSettings(TypeRef type) {
    return type.has(Trait.RECORD)
        || name(type).filter(each -> SETTINGS.matcher(each).matches()).isPresent();
  }

  /** Whether it is one row of a database's answer. */
  static boolean isRow(TypeRef type) {
    boolean named =
        isPersistence(type)
            && type.declared()
                .filter(each -> ROW.matcher(each.id().simpleName()).matches())
                .isPresent();
    return named || ROWS.stream().anyMatch(type::isSubtypeOf);
  }

  /** Whether the platform declares it. */
  static boolean isPlatform(TypeRef type) {
    return type.declared().filter(each -> each.id().packageName().startsWith("java.")).isPresent();
  }

  /** Whether it is an exception or an error. */
  static boolean isThrowable(TypeRef type) {
    return type.isSubtypeOf("java.lang.Throwable");
  }

  /** Whether it maps keys to values. */
  static boolean isMap(TypeRef type) {
    return type.isSubtypeOf("java.util.Map");
  }

  /** Whether it builds an object of another class. */
  static boolean isBuilder(TypeRef type) {
    return type.has(Trait.BUILDER)
        || type.declared().filter(each -> each.id().simpleName().endsWith("Builder")).isPresent();
  }

  private static boolean isIn(Set<String> prefixes, TypeRef type) {
    String full = type.declared().map(each -> each.id().qualifiedName()).orElse("");
    return prefixes.stream().anyMatch(each -> full.equals(each) || full.startsWith(each + "."));
  }

  private static Optional<String> name(TypeRef type) {
    return type.declared().map(TypeRef.DeclaredType::id).map(TypeId::nestedName);
  }
}
