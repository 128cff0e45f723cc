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
package io.stanchion.processor.rule.instantiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedSessionStyleTest {

  private static void check(String source) {
    RuleTester.of(MixedSessionStyle.class).source(source).check();
  }

  @Test
  void acceptsInjectedSession() {
    check(
        """
        package app;
        import java.sql.Connection;
        @io.stanchion.Service
        class FlowService {
          private final Connection session;
          FlowService(Connection session) { this.session = session; }
          public void keep(String id) throws Exception { run(session); }
          void packaged(Connection other) {}
          private static void run(Connection session) throws Exception { session.commit(); }
        }
        """);
  }

  @Test
  void acceptsSessionsAsParametersAlone() {
    check(
        """
        package app;
        import java.sql.Connection;
        @io.stanchion.Service
        class FlowService {
          private static Connection shared;
          private final javax.sql.DataSource source;
          FlowService(javax.sql.DataSource source) { this.source = source; }
          public void keep(String id, Connection session) {}
          public void drop(Connection session) {}
        }
        """);
  }

  @Test
  void acceptsWhatWorksWithASessionLater() {
    check(
        """
        package app;
        import java.sql.Connection;
        import java.util.function.Function;
        @io.stanchion.Service
        class FlowService {
          FlowService(Connection session) {}
          public <T> T inTransaction(Function<Connection, T> work) { return null; }
        }
        """);
  }

  @Test
  void flagsTheParameterBesideTheConstructor() {
    List<String> lines =
        RuleTester.of(MixedSessionStyle.class)
            .source(
                """
                package app;
                import java.sql.Connection;
                @io.stanchion.Service
                public class FlowService {
                  private final Connection session;
                  public FlowService(Connection session) { this.session = session; }
                  public void keep(String id) {}
                  public boolean drop(
                      String id,
                      Connection other, // flagged
                      int[] versions) throws java.sql.SQLException {
                    return other.isClosed();
                  }
                }
                """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[MixedSessionStyle] FlowService is given the session Connection when it is created, and"
                + " drop takes a session as its parameter other; one way is enough",
            "two sessions are two transactions: one can commit while the other rolls back",
            "drop the parameter and use the injected one: public boolean drop(String id, int[] versions)"
                + " throws SQLException");
  }

  @Test
  void flagsEachOverloadAndTheFieldThatAContainerFills() {
    check(
        """
        package app;
        @io.stanchion.Orchestrator
        class FlowOrchestrator {
          java.sql.Connection session;
          public void run(
              java.sql.Connection other) {} // flagged
          public void run(String id,
              java.sql.Connection other) {} // flagged
        }
        """);
  }

  @Test
  void knowsSubtypesAndTheTypesOfTheOption() {
    RuleTester.of(MixedSessionStyle.class)
        .option("sessionTypes", "app.Tx")
        .source(
            """
            package app;
            interface Tx {}
            interface PooledConnection extends java.sql.Connection {}
            @io.stanchion.Service
            record FlowService(PooledConnection session) {
              public void run(
                  Tx other) {} // flagged
            }
            """)
        .check();
  }
}
