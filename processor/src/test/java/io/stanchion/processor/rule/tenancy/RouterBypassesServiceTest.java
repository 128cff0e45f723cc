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
package io.stanchion.processor.rule.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouterBypassesServiceTest {

  private static final List<String> STAND_INS =
      List.of(
          """
          package io.javalin.http;
          public interface Context {
            Context json(Object value);
            Context result(String text);
            String body();
          }
          """,
          """
          package io.javalin.http;
          public interface Handler { void handle(Context context) throws Exception; }
          """,
          """
          package io.javalin.config;
          import io.javalin.http.Handler;
          public interface RoutesConfig { RoutesConfig get(String path, Handler handler); }
          """,
          """
          package org.springframework.web.bind.annotation;
          public @interface RestController {}
          """,
          """
          package org.springframework.stereotype;
          public @interface Controller {}
          """,
          """
          package jakarta.ws.rs;
          public @interface Path { String value(); }
          """,
          """
          package jakarta.persistence;
          import java.util.List;
          public interface EntityManager extends AutoCloseable {
            <T> T find(Class<T> type, Object id);
            void persist(Object entity);
            EntityTransaction getTransaction();
            void joinTransaction();
            boolean isOpen();
            void close();
          }
          """,
          """
          package jakarta.persistence;
          public interface EntityTransaction { void begin(); void commit(); void rollback(); }
          """,
          """
          package org.jdbi.v3.core;
          import java.util.List;
          public interface Handle {
            List<String> select(String sql);
            int execute(String sql);
            <R> R inTransaction(java.util.function.Function<Handle, R> work);
            Handle begin();
            Handle commit();
          }
          """,
          """
          package org.jdbi.v3.core;
          public interface Jdbi {
            <R> R withHandle(java.util.function.Function<Handle, R> work);
            <R> R inTransaction(java.util.function.Function<Handle, R> work);
          }
          """,
          """
          package app;
          public interface SmsApi {
            String send(Object message);
          }
          """,
          """
          package app;
          @io.stanchion.IntegrationSchema(client = SmsApi.class)
          public record SmsMessage(String text) {
            public static SmsMessage from(String text) { return new SmsMessage(text); }
            public String toText() { return text; }
          }
          """,
          """
          package app;
          import java.util.*;
          import org.jdbi.v3.core.Handle;
          @io.stanchion.Service
          public class PhoneService {
            private final Handle handle;
            public PhoneService(Handle handle) { this.handle = handle; }
            public List<String> list() { return handle.select("SELECT number FROM phone"); }
          }
          """);

  private static final String IMPORTS =
      """
      package app;
      import io.javalin.config.RoutesConfig;
      import io.javalin.http.Context;
      import io.javalin.http.Handler;
      import io.stanchion.session.UnitOfWork;
      import jakarta.persistence.EntityManager;
      import jakarta.ws.rs.Path;
      import java.sql.*;
      import java.util.*;
      import java.util.function.*;
      import org.jdbi.v3.core.Handle;
      import org.jdbi.v3.core.Jdbi;
      import org.springframework.stereotype.Controller;
      import org.springframework.web.bind.annotation.RestController;
      """;

  private static RuleTester tester() {
    RuleTester tester = RuleTester.of(RouterBypassesService.class);
    STAND_INS.forEach(tester::source);
    return tester;
  }

  private static void check(String source) {
    tester().source(IMPORTS + source).check();
  }

  @Test
  void acceptsRoutersThatCallServices() {
    check(
        """
        @RestController
        class PhoneController {
          private final Jdbi jdbi;
          private final SmsApi api;
          PhoneController(Jdbi jdbi, SmsApi api) {
            this.jdbi = jdbi;
            this.api = Objects.requireNonNull(api);
          }
          List<String> list() {
            return jdbi.inTransaction(handle -> PhoneServiceProvider.get(handle).list());
          }
          @Override public String toString() { return "controller of " + api.toString(); }
        }
        """);
  }

  @Test
  void acceptsTheHandlingOfTransactions() {
    check(
        """
        @Path("/phones")
        class PhoneResource {
          private final EntityManager entities;
          private final Connection connection;
          private final Handle handle;
          PhoneResource(EntityManager entities, Connection connection, Handle handle) {
            this.entities = entities;
            this.connection = connection;
            this.handle = handle;
          }
          void post(Runnable service) throws SQLException {
            entities.getTransaction().begin();
            entities.joinTransaction();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Savepoint before = connection.setSavepoint();
            try {
              handle.begin();
              service.run();
              handle.commit();
              connection.commit();
              connection.releaseSavepoint(before);
              entities.getTransaction().commit();
            } catch (RuntimeException e) {
              connection.rollback(before);
              connection.rollback();
              entities.getTransaction().rollback();
              throw e;
            } finally {
              if (entities.isOpen()) {
                entities.close();
              }
              connection.close();
            }
          }
        }
        """);
  }

  @Test
  void acceptsWhatIsNoRouter() {
    check(
        """
        class PhoneDao {
          private final Handle handle;
          PhoneDao(Handle handle) { this.handle = handle; }
          List<String> list() { return handle.select("SELECT number FROM phone"); }
        }
        class Application {
          static void start(Jdbi jdbi, SmsApi api, RoutesConfig routes) {
            jdbi.withHandle(handle -> handle.execute("CREATE TABLE phone (number VARCHAR)"));
            api.send(SmsMessage.from("started").toText());
            routes.get("/phones", context ->
                context.json(jdbi.inTransaction(each -> PhoneServiceProvider.get(each).list())));
          }
        }
        @Path("/sms")
        interface HttpSmsApi extends SmsApi {
          String post(Object message);
          @Override default String send(Object message) { return post(message); }
        }
        """);
    check(
        """
        import org.junit.jupiter.api.Test;
        @RestController
        class FakeController {
          @Test void reads(Handle handle) { handle.select("SELECT number FROM phone"); }
        }
        """);
  }

  @Test
  void flagsControllersOfAllKinds() {
    check(
        """
        @RestController
        class PhoneController {
          private final EntityManager entities;
          private final SmsApi api;
          PhoneController(EntityManager entities, SmsApi api) {
            this.entities = entities;
            this.api = api;
          }
          Object get(String id) {
            return entities.find(Object.class, id); // flagged
          }
          void post(List<Object> phones) {
            phones.forEach(entities::persist); // flagged
            entities.getTransaction().commit();
            api.send("created"); // flagged
          }
          private final Supplier<String> field = () -> api().send("ping"); // flagged
          private SmsApi api() { return api; }
        }
        @Controller
        class PageController {
          String page(Connection connection) throws SQLException {
            try (PreparedStatement query = connection.prepareStatement("SELECT 1")) { // flagged
              return query.toString();
            }
          }
        }
        @Path("/phones")
        class PhoneResource {
          List<String> list(Jdbi jdbi) {
            return jdbi.withHandle(handle -> handle.select("SELECT number FROM phone")); // flagged
          }
          List<String> all(Handle handle) {
            return handle.inTransaction(each -> each.select("SELECT number FROM phone")); // flagged
          }
        }
        """);
  }

  @Test
  void flagsHandlersOfJavalin() {
    check(
        """
        class PhoneRoutes {
          private final Handle handle;
          private final SmsApi api;
          PhoneRoutes(Handle handle, SmsApi api) {
            this.handle = handle;
            this.api = api;
            handle.execute("CREATE TABLE phone (number VARCHAR)");
          }
          void addTo(RoutesConfig routes) {
            routes.get("/phones", context -> context.json(handle.select("SELECT 1"))); // flagged
            routes.get("/calls", this::calls);
            routes.get("/sms", new Handler() {
              @Override public void handle(Context context) {
                context.result(api.send("hello")); // flagged
              }
            });
          }
          private void calls(Context context) {
            context.json(load());
          }
          private List<String> load() {
            return handle.select("SELECT 2"); // flagged
          }
        }
        class SmsHandler implements Handler {
          private final SmsApi api;
          SmsHandler(SmsApi api) { this.api = api; }
          @Override public void handle(Context context) {
            Function<Object, String> send = api::send; // flagged
            context.result(send.apply(context.body()));
          }
        }
        """);
  }

  @Test
  void flagsWhatIsBelowAGeneratedRouter() {
    tester()
        .option("generate", false)
        .source(
            """
            package app;
            import java.util.*;
            @io.stanchion.Service(path = "cards")
            public class CardService {
              public List<String> list() { return List.of(); }
            }
            """)
        .source(
            """
            package app;
            class CardServiceRouter {}
            """)
        .source(
            """
            package app;
            import org.jdbi.v3.core.Handle;
            class MoreCards extends CardServiceRouter {
              Object all(Handle handle) { return handle.select("SELECT 1"); } // flagged
            }
            class OtherRouter {
              Object all(Handle handle) { return handle.select("SELECT 1"); }
            }
            class MoreOthers extends OtherRouter {
              Object some(Handle handle) { return handle.select("SELECT 1"); }
            }
            """)
        .check();
  }

  @Test
  void saysWhatToDo() {
    List<String> lines =
        tester()
            .source(
                IMPORTS
                    + """
                    @RestController
                    class PhoneController {
                      List<String> list(Handle handle) {
                        return handle.select("SELECT number FROM phone"); // flagged
                      }
                    }
                    """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[RouterBypassesService] PhoneController.list calls Handle.select itself; a router"
                + " calls services",
            "here no tenant parameter restricts it, and no rule about services sees it",
            "move it into an operation of a @Service, and call that",
            "to begin and end transactions (inTransaction, commit, rollback, close) is fine here");
  }

  @Test
  void saysWhoCallsAnApi() {
    List<String> lines =
        tester()
            .source(
                IMPORTS
                    + """
                    @Controller
                    class SmsController {
                      String send(SmsApi api) {
                        return api.send("hello"); // flagged
                      }
                    }
                    """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[RouterBypassesService] SmsController.send calls SmsApi.send itself; a router calls"
                + " services",
            "here nothing keeps the organizations apart, and no rule about services sees it",
            "let an operation of a @Service call SmsApi, and call that");
  }

  @Test
  void onlyAWaiverLiftsIt() {
    check(
        """
        @RestController
        @SuppressWarnings("stanchion:RouterBypassesService")
        class PhoneController {
          Object a(Handle handle) { return handle.select("SELECT 1"); } // flagged
          @io.stanchion.Waiver(rule = "RouterBypassesService", because = "asks whether the database is there")
          Object b(Handle handle) { return handle.select("SELECT 1"); }
        }
        """);
  }
}
