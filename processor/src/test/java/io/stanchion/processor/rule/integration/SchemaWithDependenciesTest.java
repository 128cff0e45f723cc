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

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaWithDependenciesTest {

  private static final String SERVICE =
      """
      package app;
      @io.stanchion.Service
      public class ContactService implements Contacts {
        public String name(String id) { return id; }
        public static String normalized(String id) { return id; }
      }
      interface Contacts { String name(String id); }
      """;

  private static RuleTester schema(String body) {
    return RuleTester.of(SchemaWithDependencies.class)
        .source(SERVICE)
        .source(Models.CLIENT)
        .source(
            """
            package app;
            import java.util.*;
            import java.util.function.*;
            @io.stanchion.IntegrationSchema(client = CalendarClient.class)
            public class Payload {
            %s
            }
            """
                .formatted(body));
  }

  @Test
  void acceptsSchemaThatOnlyFormats() {
    schema(
            """
            private static final Map<String, String> ZONES = new HashMap<>(Map.of("a", "b"));
            private final String title;
            private final List<String> guests = new ArrayList<>();
            Payload(String title) { this.title = title; }
            static Payload from(Map<String, String> request) {
              return new Payload(Objects.requireNonNull(request.get("title")).trim());
            }
            Map<String, Object> toApi() {
              return Map.of("title", title, "guests", guests.stream().map(String::trim).toList());
            }
            """)
        .check();
  }

  @Test
  void acceptsDependencyThatIsOnlyNamed() {
    schema(
            """
            static Payload from(ContactService unused, CalendarClient client) { return new Payload(); }
            static Class<?> type() { return CalendarClient.class; }
            static List<ContactService> none() { return List.of(); }
            """)
        .check();
  }

  @Test
  void acceptsStaticMethodsThatCompute() {
    schema(
            """
            static String from(String id) { return ContactService.normalized(id); }
            static Function<String, String> normalizer() { return ContactService::normalized; }
            """)
        .check();
  }

  @Test
  void acceptsCallsOnWhatHoldsAComponent() {
    schema(
            "static int of(List<ContactService> all, Optional<CalendarClient> client) { return"
                + " all.size(); }")
        .check();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ContactService             | ContactService",
        "Contacts                   | Contacts",
        "CalendarClient             | CalendarClient",
        "java.sql.Connection        | Connection",
        "Supplier<CalendarClient>   | CalendarClient",
        "Optional<List<ContactService>> | ContactService"
      })
  void flagsFields(String type, String name) {
    assertThat(schema("private final %s held = null; // flagged".formatted(type)).message())
        .contains("Payload holds " + name + "; a schema formats and does not act")
        .contains("let the component call " + name + ", and give the schema what comes of it");
  }

  @Test
  void namesOneTypeOfFieldOnly() {
    assertThat(schema("private Map<ContactService, CalendarClient> held; // flagged").message())
        .contains("Payload holds ContactService;");
  }

  @Test
  void flagsInheritedAndStaticFieldsAndComponentsOfRecords() {
    RuleTester.of(SchemaWithDependencies.class)
        .source(SERVICE)
        .source(
            """
            package app;
            @io.stanchion.IntegrationSchema
            public record Payload(
                String title,
                ContactService contacts) { // flagged
              static ContactService shared; // flagged
            }
            """)
        .source(
            """
            package app;
            @io.stanchion.IntegrationSchema
            public class Child extends Base {}
            class Base {
              ContactService contacts; // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsCallsWhereverTheyStand() {
    schema(
            """
            static String zone(ContactService contacts) {
              return contacts.name("a"); // flagged
            }
            static String title(Contacts contacts) {
              Supplier<String> later = () -> contacts.name("a"); // flagged
              return later.get();
            }
            static UnaryOperator<String> names(ContactService contacts) {
              return contacts::name; // flagged
            }
            static BiFunction<ContactService, String, String> unbound() {
              return ContactService::name; // flagged
            }
            static void send(CalendarClient client) {
              client.send("a"); // flagged
            }
            static void close(java.sql.Connection session) throws java.sql.SQLException {
              session.close(); // flagged
            }
            static Object make() {
              return new ContactService(); // flagged
            }
            private final String name = String.valueOf(new ContactService()); // flagged
            """)
        .check();
  }

  @Test
  void flagsCallsInConstructorsAndInitializers() {
    assertThat(
            schema("Payload(ContactService contacts) { contacts.name(\"a\"); } // flagged")
                .message())
        .contains(
            "Payload calls ContactService.name in its constructor; a schema formats and does not"
                + " act")
        .contains("call it in the component, and hand the schema what comes of it");
    assertThat(schema("static { new ContactService(); } // flagged").message())
        .contains("Payload calls new ContactService in its initializer");
    assertThat(
            schema("static String from(ContactService c) { return c.name(\"a\"); } // flagged")
                .message())
        .contains("Payload calls ContactService.name in from;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service", "Orchestrator"})
  void flagsComponentThatIsASchemaToo(String mark) {
    assertThat(
            RuleTester.of(SchemaWithDependencies.class)
                .source(
                    """
                    package app;
                    @io.stanchion.%s
                    @io.stanchion.IntegrationSchema
                    public class Payload { // flagged
                      static Payload of() { return new Payload(); }
                    }
                    """
                        .formatted(mark))
                .message())
        .contains(
            "Payload is marked as a schema and as a component; a schema formats and does not act")
        .contains("move the formatting into a class of its own and mark that as the schema");
  }

  @Test
  void acceptsOtherClassesAndComponents() {
    RuleTester.of(SchemaWithDependencies.class)
        .source(SERVICE)
        .source(
            "package app; class Plain { ContactService held; String a() { return held.name(\"\"); }"
                + " }")
        .source(
            "package app; @io.stanchion.Service class Other { ContactService held; String a() {"
                + " return held.name(\"\"); } }")
        .check();
  }

  @Test
  void flagsComponentOfAnotherModule(@TempDir Path module) {
    Compiled.of(
            """
            package zones;
            @io.stanchion.Service
            public class ZoneService { public String zone() { return ""; } }
            """)
        .writeTo(module);

    schema(
            """
            static String of(zones.ZoneService zones) { return zones.zone(); } // flagged
            private final zones.ZoneService zones = null; // flagged
            """)
        .against(module)
        .check();
  }
}
