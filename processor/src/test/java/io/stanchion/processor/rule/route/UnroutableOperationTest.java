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
package io.stanchion.processor.rule.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnroutableOperationTest {

  @Test
  void acceptsOrganizationsWhereNoRequestChoosesThem() {
    RuleTester.of(UnroutableOperation.class)
        .source(
            """
            package app;
            import io.stanchion.*;
            import java.util.*;
            @Service(path = "/organizations")
            public class OrganizationService {
              public String getOrganization(String organizationId) { return organizationId; }
              public List<String> listNames(String organizationId) { return List.of(); }
            }
            """)
        .source(
            """
            package app;
            import io.stanchion.*;
            import java.util.*;
            @Service(path = "/phones")
            public class PhoneService {
              @TenantScoped
              public List<String> list(Optional<String> organizationId) { return List.of(); }
              @Internal
              public List<String> all(String organizationId) { return List.of(); }
              public List<String> search(String organization) { return List.of(); }
            }
            """)
        .source(
            """
            package app;
            import io.stanchion.*;
            import java.util.*;
            @Service
            public class UnroutedService {
              public List<String> list(String organizationId) { return List.of(); }
            }
            """)
        .check();
  }

  @Test
  void flagsOrganizationsOfATypeThatNobodyNames() {
    RuleTester.of(UnroutableOperation.class)
        .source(
            """
            package app;
            public @interface Nullable {}
            """)
        .source(
            """
            package app;
            import io.stanchion.*;
            import java.util.*;
            @Service
            @TenantScoped
            public class PhoneService {
              public List<String> list(Optional<? extends Number> organizationId) { return List.of(); }
              public <T> List<String> search(@Nullable T organizationId) { return List.of(); } // flagged
              public <T> int count(Optional<T> organizationId) { return 0; } // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsOrganizationsThatARequestWouldChoose() {
    RuleTester.of(UnroutableOperation.class)
        .source(
            """
            package app;
            import io.stanchion.*;
            import java.util.*;
            @Service(path = "/phones")
            public class PhoneService {
              @TenantScoped(parameter = "team")
              public List<String> list(Optional<String> team) { return List.of(); }
              public List<String> search(
                  String organizationId) { // flagged
                return List.of();
              }
              @Route(path = "/{team}/spare")
              public List<String> find(
                  String name,
                  UUID team) { // flagged
                return List.of();
              }
              public void notify(
                  Optional<String> organizationId) {} // flagged
            }
            """)
        .check();
  }

  @Test
  void saysHowAnOrganizationIsNotChosen() {
    List<String> lines =
        RuleTester.of(UnroutableOperation.class)
            .source(
                """
                package app;
                @io.stanchion.Service(path = "/phones")
                public class PhoneService {
                  public String find(String organizationId) { return ""; } // flagged
                }
                """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[UnroutableOperation] PhoneService.find(String) takes the organization organizationId"
                + " from the request; only the authenticated caller may decide it",
            "name it in @TenantScoped(parameter = \"organizationId\")",
            "or call it otherwise, if it does not say whose data the operation works on",
            "or mark the operation as @Internal if no request should reach it");
  }

  private static final String DEFAULT_VALUE =
      "public @interface DefaultValue {\n  String value();\n}\n";

  private static RuleTester tester() {
    return RuleTester.of(UnroutableOperation.class);
  }

  /** A service with a path, so that a router exposes its operations. */
  private static String notes(String operations) {
    return """
    package app;
    import io.stanchion.*;
    import io.stanchion.tenancy.*;
    import java.sql.Connection;
    import java.util.*;
    import java.util.function.*;
    @Service(path = "/notes")
    public class NoteService {
      public record Note(String text) {}
    """
        + operations.indent(2)
        + "}\n";
  }

  @Test
  void acceptsWhatARequestCanSay() {
    tester()
        .source(
            notes(
                """
                public void create(Note note, String title, Optional<Integer> page) {}
                public Note get(String id) { return new Note(id); }
                public List<? extends Note> list(Connection session) { return List.of(); }
                public void addAll(List<Map<String, Note>> notes) {}
                public void save(Connection session, Note note) throws Exception {}
                """))
        .check();
  }

  @Test
  void acceptsDataInInterfaces() {
    tester()
        .source(
            notes(
                """
                public sealed interface Shape permits Square {
                  double area();
                }
                public record Square(double side) implements Shape {
                  public double area() {
                    return side * side;
                  }
                }
                public void create(Shape shape) {}
                public void add(Iterable<Note> notes) {}
                public interface Named {
                  String name();
                  String title();
                }
                public void save(Named named) {}
                """))
        .check();
  }

  @Test
  void acceptsAnythingThatNoRouterExposes() {
    tester()
        .source(
            notes(
                """
                @Internal public <T> T map(Function<Note, T> mapping) { return null; }
                @Internal public void merge(Note one, Note other) {}
                """))
        .source(
            """
            package app;
            import java.util.function.Consumer;
            @io.stanchion.Service
            public class DraftService {
              public <T> void each(Consumer<T> action) {}
            }
            """)
        .check();
  }

  @Test
  void flagsTwoBodies() {
    String message =
        tester()
            .source(
                notes(
                    """
                    public void merge(
                        Note one,
                        String title,
                        List<Note> others) {} // flagged
                    """))
            .message();

    assertThat(message)
        .startsWith(
            "[UnroutableOperation] NoteService.merge(NoteService.Note,String,"
                + "List<NoteService.Note>) takes 2 bodies (one, others); a request has one")
        .contains("one record")
        .contains("@Internal");
  }

  @Test
  void acceptsBodiesOfEverythingButReads() {
    tester()
        .source(
            notes(
                """
                @Route(method = Route.HttpMethod.POST, path = "/search")
                public List<Note> find(Note like) { return List.of(); }
                public void delete(Note note) {}
                public List<Note> list(List<String> titles, int[] lengths) { return List.of(); }
                """))
        .check();
  }

  @Test
  void flagsBodiesOfReads() {
    tester()
        .source(
            notes(
                """
                @Route(method = Route.HttpMethod.GET)
                public Note export(Map<String, String> options) { return null; } // flagged
                """))
        .check();
    String message =
        tester()
            .source(
                notes(
                    """
                    public List<Note> search(Note like) { return List.of(); } // flagged
                    """))
            .message();

    assertThat(message)
        .startsWith(
            "[UnroutableOperation] NoteService.search(NoteService.Note) takes the body like to read"
                + " something; clients and proxies do not send one with a GET")
        .contains("they become the query")
        .contains("@Route(method = Route.HttpMethod.POST, path = \"/search\")");
  }

  @Test
  void flagsDefaultsThatCannotBeRead() {
    tester()
        .source(
            notes(
                DEFAULT_VALUE
                    + """
                    public enum Order { UP, DOWN }
                    public void sendB(@DefaultValue("up") Order order) {} // flagged
                    public void sendC(@DefaultValue("UP,LEFT") List<Order> orders) {} // flagged
                    public void sendD(@DefaultValue("") Optional<UUID> key) {} // flagged
                    public void sendE(@DefaultValue("yes") boolean all) {} // flagged
                    public void sendF(@DefaultValue("10") int limit) {}
                    public void sendG(@DefaultValue("UP,DOWN") Set<Order> orders) {}
                    public void sendH(@DefaultValue("") List<UUID> keys) {}
                    public void sendI(@DefaultValue("P1D") java.time.Period period) {}
                    public void sendJ(@DefaultValue("ten") int id) {}
                    """))
        .check();
    String message =
        tester()
            .source(
                notes(
                    DEFAULT_VALUE
                        + """
                        public void send(@DefaultValue("ten") int limit) {} // flagged
                        """))
            .message();

    assertThat(message)
        .startsWith(
            "[UnroutableOperation] NoteService.send(int) has the default \"ten\" for limit,"
                + " which is no int")
        .contains("write a default that can be read as one");
  }

  @Test
  void flagsTypeVariables() {
    tester()
        .source(
            notes(
                """
                public <T> void put(String title) {} // flagged
                public <T extends Note> T create(List<T> notes) { return null; } // flagged
                """))
        .check();
  }

  @Test
  void flagsCode() {
    String message =
        tester()
            .source(
                notes(
                    """
                    public void prune(Predicate<Note> filter) {} // flagged
                    """))
            .message();

    assertThat(message).contains("takes code (Predicate<NoteService.Note> filter)");
  }

  @Test
  void flagsCodeInsideOfData() {
    tester()
        .source(
            notes(
                """
                public void prune(List<Runnable> actions) {} // flagged
                """))
        .check();
  }

  @Test
  void flagsAPathVariableWithoutAParameter() {
    String message =
        tester()
            .source(
                notes(
                    """
                    @Route(path = "/{noteId}")
                    public Note get(String id) { return new Note(id); } // flagged
                    """))
            .message();

    assertThat(message)
        .contains("has {noteId} in its path; none of its parameters is called that")
        .contains("its path is /notes/{noteId}, its parameters are id");
  }

  @Test
  void flagsAPathVariableWhereThereAreNoParameters() {
    assertThat(
            tester()
                .source(
                    notes(
                        """
                        @Route(path = "/{noteId}") public void get() {} // flagged
                        """))
                .message())
        .contains("its path is /notes/{noteId}, its parameters are none");
  }

  @Test
  void flagsAPathVariableThatTextCannotExpress() {
    String message =
        tester()
            .source(
                notes(
                    """
                    @Route(path = "/{note}/{session}")
                    public void put(
                        Note note, // flagged
                        Connection session) {} // flagged
                    """))
            .check()
            .get(0)
            .text();

    assertThat(message).contains("cannot express a NoteService.Note");
  }

  @Test
  void flagsMalformedPaths() {
    tester()
        .source(
            notes(
                """
                @Route(path = "/{id") public void get(String id) {} // flagged
                @Route(path = "/*") public void find(String id) {} // flagged
                @Route(path = "/a b") public void load() {} // flagged
                @Route(path = "/x?y=1") public void list() {} // flagged
                @Route(path = "/<id>") public void fetch(String id) {} // flagged
                @Route(path = "/{id}/{id}") public void search(String id) {} // flagged
                @Route(path = "/über-uns/v1.0/~me@home") public void about() {}
                @Route(path = "/v{version}/{id}.json") public void read(String version, int id) {}
                """))
        .check();
  }

  @Test
  void flagsThrowables() {
    tester()
        .source(
            notes(
                """
                public void ping() throws Throwable {} // flagged
                public void pong() throws Exception, Error {}
                """))
        .check();
  }

  @Test
  void flagsAnOrganizationThatTheRequestChooses() {
    String message =
        tester()
            .source(
                """
                package app;
                import io.stanchion.*;
                import java.util.Optional;
                @Service(path = "/organizations/{organizationId}/notes")
                @TenantScoped
                public class NoteService {
                  public void list(Optional<String> organizationId) {} // flagged
                }
                """)
            .message();

    assertThat(message).contains("{organizationId}").contains("from the authenticated caller only");
  }

  @Test
  void flagsAScopeThatIsNotTheTenantParameter() {
    tester()
        .source(
            notes(
                """
                public void list(TenantScope<UUID> organizationId) {} // flagged
                public void find(OrganizationContext<UUID> context) {} // flagged
                public void search(Optional<TenantScope<UUID>> scope) {} // flagged
                @TenantScoped public void load(TenantScope<UUID> organizationId) {}
                """))
        .check();
  }
}
