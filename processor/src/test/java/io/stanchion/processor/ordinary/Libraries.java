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
package io.stanchion.processor.ordinary;

import java.util.List;

/** As much of the libraries as the services need. */
final class Libraries {

  static final List<String> ALL =
      List.of(
          """
          package org.springframework.jdbc.core.simple;
          import java.util.*;
          public interface JdbcClient {
            Statement sql(String text);
            interface Statement {
              Statement param(String name, Object value);
              <T> Query<T> query(Class<T> type);
              int update();
            }
            interface Query<T> { List<T> list(); Optional<T> optional(); T single(); }
          }
          """,
          """
          package org.springframework.context;
          public interface ApplicationEventPublisher { void publishEvent(Object event); }
          """,
          """
          package org.springframework.transaction.support;
          import java.util.function.Function;
          public class TransactionTemplate {
            public <T> T execute(Function<Object, T> work) { return work.apply(this); }
          }
          """,
          """
          package org.slf4j;
          public interface Logger {
            void info(String text, Object... values);
            void warn(String text, Object... values);
            boolean isDebugEnabled();
          }
          """,
          """
          package org.slf4j;
          public final class LoggerFactory {
            public static Logger getLogger(Class<?> type) { return null; }
          }
          """,
          """
          package jakarta.persistence;
          import java.util.*;
          public interface EntityManager {
            void persist(Object entity);
            <T> T merge(T entity);
            void remove(Object entity);
            <T> T find(Class<T> type, Object id);
            <T> TypedQuery<T> createQuery(String text, Class<T> type);
            interface TypedQuery<T> {
              TypedQuery<T> setParameter(String name, Object value);
              TypedQuery<T> setMaxResults(int most);
              List<T> getResultList();
            }
          }
          """,
          """
          package jakarta.enterprise.event;
          public interface Event<T> { void fire(T event); }
          """,
          """
          package org.jdbi.v3.core;
          import java.util.*;
          public interface Handle {
            Update createUpdate(String sql);
            Query createQuery(String sql);
            interface Update {
              Update bind(String name, Object value);
              Update bindBean(Object bean);
              int execute();
            }
            interface Query {
              Query bind(String name, Object value);
              <T> Mapped<T> mapTo(Class<T> type);
            }
            interface Mapped<T> { List<T> list(); Optional<T> findOne(); T one(); }
          }
          """);

  private Libraries() {}
}
