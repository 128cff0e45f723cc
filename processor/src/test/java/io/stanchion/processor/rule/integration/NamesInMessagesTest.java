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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages call the values that a method copies, and the places where they come from. */
class NamesInMessagesTest {

  private static final String MEMBERS =
      """
        enum Kind { MEETING }
        record Settings(String zone, String[] rooms) {}
        record Id(String value) {}
        private static final String SOURCE = "app";
        private static String last = "none";
        private final String token = "";
        private Settings settings;
        private String own(String text) { return text; }
      """;

  private static RuleTester tester(String body) {
    return RuleTester.of(FieldMapping.class)
        .option("limit.mappedFields", 0)
        .source(Models.REQUEST)
        .source(Models.EVENT)
        .source(Models.BOOKING)
        .source(Models.CLIENT)
        .source(Models.service(body));
  }

  /** What the message says of values that stand in a map beside the title of a request. */
  private static List<String> shown(String... values) {
    String puts =
        IntStream.range(0, values.length)
            .mapToObj(i -> "body.put(\"%d\", %s);".formatted(i, values[i]))
            .collect(Collectors.joining("\n"));
    String evidence =
        tester(
                MEMBERS
                    + """
                    Map<String, Object> body(Request r, Id id, String[] cells, int i) { // flagged
                      Map<String, Object> body = new HashMap<>();
                      %s
                      body.put("end", r.title());
                      return body;
                    }
                    """
                        .formatted(puts))
            .lines()
            .get(1);
    return List.of(evidence.split("(^|, )\\w+ from ")).subList(1, values.length + 1);
  }

  @Test
  void showsFieldsAndConstants() {
    assertThat(
            shown(
                "SOURCE",
                "Kind.MEETING",
                "last",
                "token",
                "this.token",
                "this",
                "(Object) SOURCE",
                "settings.zone()",
                "settings.rooms()[0]"))
        .containsExactly(
            "EventService.SOURCE",
            "EventService.Kind.MEETING",
            "EventService.last",
            "token",
            "this.token",
            "this",
            "EventService.SOURCE",
            "settings.zone()",
            "settings.rooms()[0]");
  }

  @Test
  void showsCallsAndNewObjectsWithoutWhatIsLong() {
    assertThat(
            shown(
                "Instant.now()",
                "Duration.ofMinutes(15)",
                "Optional.of(2 * 15)",
                "List.of(1, token)",
                "own(SOURCE)",
                "new Object()",
                "new Id(\"none\")",
                "2 * 15",
                "cells[i]"))
        .containsExactly(
            "Instant.now()",
            "Duration.ofMinutes(15)",
            "Optional.of(...)",
            "List.of(1, ...)",
            "own(...)",
            "new Object()",
            "new EventService.Id(...)",
            "...",
            "cells[i]");
  }

  @Test
  void showsLiteralsOnOneLine() {
    assertThat(
            shown(
                "15",
                "true",
                "'a'",
                "'\\''",
                "EventService.class",
                "\"app\"",
                "\"first\\nsecond\\r\\t\\\"third\\\"\\\\\"",
                "\"a template that goes on and on, over many words\""))
        .containsExactly(
            "15",
            "true",
            "'a'",
            "'\\''",
            "EventService.class",
            "\"app\"",
            "\"first\\nsecond\\r\\t\\\"third\\\"\\\\\"",
            "\"a template that goes on and on, over ...\"");
  }

  @Test
  void showsWhatAFunctionFills() {
    assertThat(
            Clients.tester(
                    """
                      void create(Request r) {
                        client.build(booking -> booking.title(r.title())); // flagged
                      }
                    """)
                .message())
        .contains("makes it: a function");
  }

  @Test
  void lowersCapitalsOfAnAbbreviation() {
    String message =
        tester(
                """
                  interface Link {
                    void setURL(String v);
                    void setURLPath(String v);
                    void setID(String v);
                    void setXCoordinate(int v);
                  }
                  void copy(Link link, Request r) { // flagged
                    link.setURL(r.title());
                    link.setURLPath(r.calendar());
                    link.setID(r.mail());
                    link.setXCoordinate(r.length());
                  }
                """)
            .message();

    assertThat(message)
        .contains(
            "url from r.title(), urlPath from r.calendar(), id from r.mail(), xCoordinate from");
  }

  @Test
  void acceptsEntriesUnderKeysThatAreNotConstant() {
    tester(
            """
              private static String last = "none";
              private final String token = "";
              Map<String, Object> body(Request r) {
                Map<String, Object> body = new HashMap<>();
                body.put(last, r.title());
                body.put(token, r.zone());
                return body;
              }
            """)
        .check();
  }

  @Test
  void namesWhatWasReadWhereAClassFileDoesNotTell(@TempDir Path classes) {
    Compiled.of(
            """
            package lib;
            public class Line {
              public Line(
                  Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h) {}
            }
            """)
        .writeTo(classes);
    String members =
        """
          record Id(String value) {}
          interface Owner { Id id(); String name(); String toZone(String other); boolean isActive(); }
          interface Contact { Owner owner(); String[] names(); }
          interface JsonNode { JsonNode get(String key); JsonNode get(int index); String asText(); }
          private static final String NAME = "name";
          private static String last = "none";
        """;

    assertThat(
            tester(
                    members
                        + """
                          Object line(Contact c, Owner o, JsonNode json, Id id) { // flagged
                            return new lib.Line(o.name(), c.owner().name(), c.owner().id().value(), id.value(),
                                o.isActive(), json.get("mail").asText(), json.get(NAME), json.get(last));
                          }
                        """)
                .against(classes)
                .lines()
                .get(1))
        .isEqualTo(
            "name from o.name(), name from c.owner().name(), id from c.owner().id(), id from"
                + " id.value(), active from o.isActive(), mail from json.get(\"mail\"), NAME from"
                + " json.get(...), json from json.get(...)");
    assertThat(
            tester(
                    members
                        + """
                          Object line(Contact c, Event e, JsonNode json, String[] cells, List<String> rows, Object any) { // flagged
                            return new lib.Line(c.owner().toZone(last), c.names()[0], e.zone, cells[0],
                                json.get(0), rows.get(1), ((String[]) any)[0], e.getMail());
                          }
                        """)
                .against(classes)
                .lines()
                .get(1))
        .isEqualTo(
            "toZone from c.owner().toZone(...), names from c.names()[0], zone from e.zone,"
                + " cells from cells[0], json from json.get(0), rows from rows.get(1),"
                + " value from any[0], mail from e.getMail()");
  }
}
