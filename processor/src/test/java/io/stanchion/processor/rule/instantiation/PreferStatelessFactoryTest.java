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

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferStatelessFactoryTest {

  private static RuleTester tester() {
    return RuleTester.of(PreferStatelessFactory.class);
  }

  private static void check(String source) {
    tester().source(source).check();
  }

  private static String service(String members) {
    return """
    package app;
    import java.sql.*;
    @io.stanchion.Service
    public class FlowService {
      private final Connection session;
      public FlowService(
          Connection session) {
        this.session = session;
      }
    %s
    }
    """
        .formatted(members.indent(2));
  }

  private static String flagged(String source) {
    return source.replace("Connection session) {", "Connection session) { // flagged");
  }

  @Test
  void acceptsHalfOfTheOperations() {
    check(
        service(
            """
            public void keep() throws SQLException { session.commit(); }
            public void drop() throws SQLException { this.session.rollback(); }
            public void one() {}
            public void two() {}
            """));
  }

  @Test
  void acceptsFiveOperations() {
    check(
        service(
            """
            public void keep() throws SQLException { session.commit(); }
            public void one() {}
            public void two() {}
            public void three() {}
            public void four() {}
            """));
  }

  @Test
  void acceptsNoOperationAndNoSession() {
    check(service(""));
    check(
        """
        package app;
        @io.stanchion.Service
        public class FlowService {
          private final java.time.Clock clock;
          public FlowService(java.time.Clock clock) { this.clock = clock; }
          public void keep() {}
          public void drop(java.sql.Connection session) {}
        }
        """);
  }

  @Test
  void acceptsUseThroughHelpersLambdasAndOtherOperations() {
    check(
        service(
            """
            public void keep() throws SQLException { commit(); }
            public void drop() { Runnable later = () -> System.out.println(session); later.run(); }
            public void both() throws SQLException { keep(); drop(); }
            public void none() {}
            private void commit() throws SQLException { session.commit(); }
            """));
  }

  @Test
  void acceptsUseOfWhatWasMadeOfTheSession() {
    check(
        """
        package app;
        import java.sql.Connection;
        import java.util.Objects;
        record FlowDao(Connection session) { void keep() {} }
        @io.stanchion.Service
        public class FlowService {
          private final FlowDao flows;
          private final String name;
          public FlowService(Connection session) {
            FlowDao made = new FlowDao(session);
            this.flows = made;
            this.name = Objects.toString(session);
          }
          public void keep() { flows.keep(); }
          public String name() { return name; }
          public void none() {}
        }
        """);
    check(
        """
        package app;
        import java.sql.Connection;
        import java.util.function.Supplier;
        record FlowDao(Connection session) { void keep() {} }
        @io.stanchion.Service
        public class FlowService {
          private Connection session;
          private final Supplier<FlowDao> flows = () -> new FlowDao(this.session);
          public FlowService(Connection session) { this.session = session; }
          public void keep() { flows.get().keep(); }
        }
        """);
  }

  @Test
  void acceptsRecordAndInnerClass() {
    check(
        """
        package app;
        @io.stanchion.Service
        public record FlowService(java.sql.Connection session) {
          public void keep() throws Exception { session().commit(); }
          public void drop() throws Exception { session.rollback(); }
          public void none() {}
        }
        """);
    check(
        service(
            """
            public void keep() throws SQLException { new Keeper().keep(); }
            private class Keeper { void keep() throws SQLException { session.commit(); } }
            """));
  }

  @Test
  void acceptsInheritedUse() {
    check(
        """
        package app;
        import java.sql.*;
        abstract class Stored {
          private final Connection session;
          Stored(Connection session) { this.session = session; }
          void commit() throws SQLException { session.commit(); }
        }
        @io.stanchion.Service
        class FlowService extends Stored {
          FlowService(Connection session) { super(session); }
          public void keep() throws SQLException { super.commit(); }
        }
        """);
  }

  @Test
  void acceptsSessionOfASuperclassThatIsNotToBeSeen() {
    tester()
        .source(
            """
            package framework;
            public abstract class DaoSupport {
              protected DaoSupport(java.sql.Connection session) {}
            }
            """)
        .source(
            """
            package app;
            @io.stanchion.Service
            class FlowService extends framework.DaoSupport {
              FlowService(java.sql.Connection session) { super(session); }
              public void keep() {}
            }
            """)
        .check();
  }

  @Test
  void acceptsOperationThatIsInheritedAsClassFile(@TempDir Path classes) {
    Compiled.of(
            """
            package app;
            public abstract class Stored {
              public void keep() {}
            }
            """)
        .writeTo(classes);
    tester()
        .against(classes)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class FlowService extends Stored {
              private final java.sql.Connection session;
              public FlowService(java.sql.Connection session) { this.session = session; }
            }
            """)
        .check();
  }

  @Test
  void flagsSessionThatASuperclassKeepsForNothing() {
    check(
        """
        package app;
        import java.sql.*;
        abstract class Stored {
          protected final Connection session;
          Stored(Connection session) { this.session = session; }
        }
        @io.stanchion.Service
        class FlowService extends Stored {
          FlowService(Connection session) { super(session); } // flagged
          public void keep() {}
        }
        """);
  }

  @Test
  void doesNotTakeWhatElseIsMadeForTheSession() {
    check(
        """
        package app;
        import java.sql.*;
        @io.stanchion.Service
        public class FlowService {
          private final Connection session;
          private final java.time.Instant started;
          public FlowService(
              Connection session, // flagged
              java.time.Clock clock) {
            this.session = session;
            this.started = clock.instant();
          }
          public long age() { return started.toEpochMilli(); }
          public Object list() { return new java.util.ArrayList<String>(); }
        }
        """);
  }

  @Test
  void flagsOneUserOfThree() {
    List<String> lines =
        tester()
            .source(
                flagged(
                    service(
                        """
                        public boolean keep(String id) throws SQLException { session.commit(); return true; }
                        public String text(String id) { return id; }
                        public String title(String id) { return id; }
                        """)))
            .lines();

    assertThat(lines)
        .containsExactly(
            "[PreferStatelessFactory] FlowService is given the session Connection when it is"
                + " created, but of its 3 operations only keep uses it",
            "let it take the session as a parameter: public boolean keep(String id, Connection"
                + " session) throws SQLException",
            "FlowServiceProvider.get(...) then needs no session");
  }

  @Test
  void flagsOneUserOfFourAndNoUserOfOne() {
    check(
        flagged(
            service(
                """
                public void keep() throws SQLException { session.commit(); }
                public void one() {}
                public void two() {}
                public void three() {}
                """)));
    assertThat(tester().source(flagged(service("public void one() {}"))).lines())
        .containsExactly(
            "[PreferStatelessFactory] FlowService is given the session Connection when it is"
                + " created, but its operation does not use it",
            "remove it from the constructor: FlowServiceProvider.get(...) then needs no session");
  }

  @Test
  void countsOverloadsAsOneOperation() {
    check(
        flagged(
            service(
                """
                public void keep() throws SQLException { session.commit(); }
                public void keep(String id) throws SQLException { session.commit(); }
                public void one() {}
                public void two() {}
                """)));
  }

  @Test
  void doesNotTakeAnotherFieldOfTheConstructorForTheSession() {
    check(
        """
        package app;
        import java.sql.*;
        @io.stanchion.Service
        public class FlowService {
          private final Connection session;
          private final java.time.Clock clock;
          private int count = 1;
          public FlowService(
              java.time.Clock clock,
              Connection session) throws IllegalStateException { // flagged
            this.session = java.util.Objects.requireNonNull(session);
            this.clock = clock;
            this.count = 2;
          }
          public void keep() throws SQLException { session.commit(); }
          public long now() { return clock.millis(); }
          public int count() { return count; }
        }
        """);
  }

  @Test
  void flagsTheClassWhereAContainerFillsTheField() {
    check(
        """
        package app;
        @io.stanchion.Service
        public class FlowService { // flagged
          java.sql.Connection session;
          record Flow() {}
          public Flow flow() { return new Flow(); }
        }
        """);
  }

  @Test
  void putsTheSessionBeforeTheTenant() {
    String source =
        flagged(
                service(
                    """
                    public void keep(String id, java.util.Optional<String> organizationId) throws SQLException {
                      session.commit();
                    }
                    public void one(java.util.Optional<String> organizationId) {}
                    public void two(java.util.Optional<String> organizationId) {}
                    """))
            .replace("@io.stanchion.Service", "@io.stanchion.TenantScoped @io.stanchion.Service");

    assertThat(tester().source(source).message())
        .contains("keep(String id, Connection session, Optional<String> organizationId)");
    assertThat(
            tester()
                .source(
                    source.replace(
                        "(String id, java.util.Optional<String> organizationId) throws",
                        "(java.util.Optional<String> organizationId) throws"))
                .message())
        .contains("keep(Connection session, Optional<String> organizationId)");
    assertThat(tester().option("tenantPosition", "first").source(source).message())
        .contains("keep(String id, Optional<String> organizationId, Connection session)");
  }

  @Test
  void saysWhereNobodyUsesIt() {
    assertThat(
            tester()
                .source(flagged(service("public void one() {}\npublic void two() {}")))
                .message())
        .contains("but none of its 2 operations uses it");
  }
}
