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
package io.stanchion.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Journal;
import io.stanchion.processor.testing.Loaded;
import io.stanchion.processor.testing.Sources;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Calls the generated plain routers. */
class PlainRouterTest {

  private static final String SERVICE =
      """
      package app;
      import io.stanchion.*;
      import io.stanchion.processor.testing.Journal;
      import java.sql.Connection;
      import java.util.Optional;
      /** Tasks. */
      @Service
      public class TaskService {
        private final Connection session;
        private final Journal journal;
        public TaskService(Connection session, Journal journal) {
          this.session = session;
          this.journal = journal;
        }
        @TenantScoped
        public String find(String id, Optional<String> organizationId) throws java.io.IOException {
          journal.add("find " + id + " " + organizationId);
          if (id.isEmpty()) {
            throw new java.io.IOException("empty");
          }
          return id;
        }
      }
      """;

  private static final String CALLS =
      """
      package app;
      import io.stanchion.processor.testing.Journal;
      import io.stanchion.session.UnitOfWork;
      import io.stanchion.tenancy.*;
      import java.sql.Connection;
      import java.util.Optional;
      import java.util.concurrent.Callable;
      import java.util.function.Consumer;
      import java.util.function.Supplier;
      public class Calls implements Consumer<Journal> {
        public void accept(Journal journal) {
          UnitOfWork<Connection> work =
              new UnitOfWork<>() {
                public <R, X extends Exception> R inTransaction(
                    Work<? super Connection, ? extends R, X> work) throws X {
                  journal.add("begin");
                  R result = work.run(null);
                  journal.add("commit");
                  return result;
                }
              };
          Caller caller =
              new Caller() {
                public Optional<String> header(String name) { return Optional.empty(); }
                public Optional<String> principal() { return Optional.of("ada"); }
                public Optional<Object> attribute(String name) { return Optional.empty(); }
              };
          TaskServiceTenantRouter tenant = new TaskServiceTenantRouter(work, journal);
          AdminGuard guard = each -> each.principal().equals(Optional.of("ada"));
          TaskServiceAdminRouter admin =
              new TaskServiceAdminRouter(work, journal, guard, () -> caller);
          TaskServiceAdminRouter strict =
              new TaskServiceAdminRouter(work, journal, each -> false, () -> caller);
          TaskServiceAdminRouter anonymous =
              new TaskServiceAdminRouter(work, journal, each -> true, () -> null);
          note(journal, () -> tenant.find(new OrganizationContext<>("acme"), "1"));
          note(journal, () -> tenant.find(new OrganizationContext<>("acme"), ""));
          note(journal, () -> tenant.find(null, "1"));
          note(journal, () -> admin.find("1"));
          note(journal, () -> strict.find("1"));
          note(journal, () -> anonymous.find("1"));
          AdminGuard broken = each -> { throw new IllegalStateException("the key is sesame"); };
          note(journal, () -> new TaskServiceAdminRouter(work, journal, broken, () -> caller).find("1"));
          Supplier<Caller> nobody = () -> { throw new NotAuthenticatedException("who?"); };
          note(journal, () -> new TaskServiceAdminRouter(work, journal, guard, nobody).find("1"));
          note(journal, () -> new TaskServiceAdminRouter(work, journal, null, () -> caller));
          note(journal, () -> new TaskServiceAdminRouter(work, journal, guard, null));
          note(journal, () -> new TaskServiceTenantRouter(null, journal));
        }
        private static void note(Journal journal, Callable<?> call) {
          try {
            journal.add("-> " + call.call());
          } catch (Exception e) {
            journal.add("-> " + e.getClass().getSimpleName());
          }
        }
      }
      """;

  @Test
  void refusesBeforeItCallsAndCallsInsideOfAUnitOfWork() {
    // Without the rules: this is about what the routers do.
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ComponentProcessor())
            .withOptions("--release", "17")
            .compile(Sources.of(SERVICE), Sources.of(CALLS));
    Journal journal = new Journal();

    calls(compilation).accept(journal);

    assertThat(journal.take())
        .containsExactly(
            "begin",
            "find 1 Optional[acme]",
            "commit",
            "-> 1",
            "begin",
            "find  Optional[acme]",
            "-> IOException",
            "-> NullPointerException",
            "begin",
            "find 1 Optional.empty",
            "commit",
            "-> 1",
            "-> AccessDeniedException",
            "-> NotAuthenticatedException",
            "-> AccessDeniedException",
            "-> NotAuthenticatedException",
            "-> NullPointerException",
            "-> NullPointerException",
            "-> NullPointerException");
  }

  @SuppressWarnings("unchecked") // Calls implements it
  private static Consumer<Journal> calls(Compilation compilation) {
    return (Consumer<Journal>) new Loaded(compilation).create("app.Calls", Consumer.class);
  }
}
