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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldMappingTest {

  private static RuleTester tester(String body) {
    return Models.mapping().source(Models.service(body));
  }

  @Nested
  class Limits {

    private static final String FIVE =
        """
        void create(Request r) {
          client.create(Map.of(
              "title", r.title(), "length", r.length(), "calendar", r.calendar(), "zone", r.zone(),
              "name", r.name()));
        }
        """;

    @Test
    void acceptsExactlyTheLimit() {
      tester(FIVE).check();
    }

    @Test
    void flagsOneFieldMore() {
      String message =
          tester(
                  FIVE.replace("r.name()", "r.name(), \"mail\", r.mail()")
                      .replace("r) {", "r) { // flagged"))
              .message();

      assertThat(message.lines().map(String::strip))
          .containsExactly(
              "[FieldMapping] EventService.create maps 6 fields; a method of a service may map at"
                  + " most 5",
              "title from r.title(), length from r.length(), calendar from r.calendar(),"
                  + " zone from r.zone(), name from r.name(), mail from r.mail()",
              "move the formatting into an integration schema, and keep only the sequence of calls"
                  + " here:",
              "@IntegrationSchema",
              "record CreatePayload(String title, int length, String calendar, String zone, String"
                  + " name,",
              "String mail) {",
              "static CreatePayload from(Request r) { ... }",
              "Map<String, Object> toApi() { ... }",
              "}");
    }

    @Test
    void comparesWithTheOption() {
      tester(FIVE.replace("r) {", "r) { // flagged")).option("limit.mappedFields", 4).check();
    }

    @Test
    void looksAtOrchestratorsToo() {
      String message =
          RuleTester.of(FieldMapping.class)
              .option("limit.mappedFields", 0)
              .source(Models.REQUEST)
              .source(Models.EVENT)
              .source(
                  """
                  package app;
                  @io.stanchion.Orchestrator
                  public class EventOrchestrator {
                    public void move(Request r, Event e) { // flagged
                      e.setTitle(r.title());
                    }
                  }
                  """)
              .message();

      assertThat(message).contains("maps 1 field; a method of an orchestrator may map at most 0");
    }

    @Test
    void acceptsOtherClasses() {
      RuleTester.of(FieldMapping.class)
          .option("limit.mappedFields", 0)
          .source(Models.REQUEST)
          .source(Models.EVENT)
          .source(
              """
              package app;
              @io.stanchion.IntegrationSchema
              public record Payload(String title) {
                static Payload from(Request r) { return new Payload(r.title()); }
                Event toEvent(Request r) { var e = new Event(); e.setTitle(title); e.setName(r.name()); return e; }
              }
              """)
          .check();
    }
  }

  @Nested
  class Flags {

    @Test
    void setters() {
      tester(
              """
              void save(Request r) { // flagged
                var e = new Event();
                e.setTitle(r.title());
                e.setLength(r.length());
                e.setCalendar(r.calendar());
                e.setZone(r.zone());
                e.setName(r.name());
                e.setMail(r.mail());
                client.send(e);
              }
              """)
          .check();
    }

    @Test
    void assignmentsToAnotherObjectsFields() {
      tester(
              """
              void save(Event e, Request r) { // flagged
                e.title = r.title(); e.length = r.length(); e.calendar = r.calendar();
                e.zone = r.zone(); e.name = r.name(); e.mail = r.mail();
              }
              """)
          .check();
    }

    @Test
    void linksOfABuilderOnOneLine() {
      tester(
              """
              Booking save(Request r) { // flagged
                return Booking.builder().title(r.title()).length(r.length()).calendar(r.calendar()).zone(r.zone()).name(r.name()).mail(r.mail()).build();
              }
              """)
          .check();
    }

    @Test
    void linksOfABuilderInSeparateStatements() {
      tester(
              """
              Booking save(Request r) { // flagged
                Booking.Builder b = Booking.builder();
                b.title(r.title());
                b.length(r.length());
                b.calendar(r.calendar());
                if (r.zone() != null) { b.zone(r.zone()); }
                b = b.name(r.name());
                return b.mail(r.mail()).build();
              }
              """)
          .check();
    }

    @Test
    void argumentsOfARecord() {
      tester(
              """
              Booking save(Request r) { // flagged
                return new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
              }
              """)
          .check();
    }

    @Test
    void gettersOfABean() {
      tester(
              """
              Booking save(Event e) { // flagged
                return new Booking(e.getTitle(), e.length, e.getCalendar(), e.getZone(), e.getName(), e.getMail());
              }
              """)
          .check();
    }

    @Test
    void argumentsThatPassThroughVariablesAndConversions() {
      tester(
              """
              Booking save(Request r, Optional<String> other) { // flagged
                String title = r.title().trim();
                var calendar = r.calendar() == null ? "own" : r.calendar();
                int length;
                length = (int) Math.round(r.length() * 1.5);
                return new Booking(
                    title,
                    length,
                    calendar,
                    Optional.ofNullable(r.zone()).map(String::trim).orElse("UTC"),
                    switch (r.name()) { case "" -> "none"; default -> r.name(); },
                    normalized(r.mail()));
              }
              private String normalized(String mail) { return mail.toLowerCase(); }
              """)
          .check();
    }

    @Test
    void putsUnderConstantKeys() {
      tester(
              """
              private static final String TITLE = "title";
              Map<String, Object> body(Request r) { // flagged
                Map<String, Object> body = new LinkedHashMap<>();
                body.put(TITLE, r.title());
                body.put("length", r.length());
                body.putIfAbsent("calendar", r.calendar());
                body.put("zone", r.zone());
                body.put("name", r.name());
                body.put("integration", "google");
                return body;
              }
              """)
          .check();
    }

    @Test
    void entriesOfAMap() {
      tester(
              """
              Map<String, Object> body(Request r) { // flagged
                return Map.ofEntries(
                    Map.entry("title", r.title()),
                    Map.entry("length", r.length()),
                    Map.entry("calendar", r.calendar()),
                    Map.entry("zone", r.zone()),
                    new AbstractMap.SimpleEntry<String, Object>("name", r.name()),
                    Map.entry("integration", "google"));
              }
              """)
          .check();
    }

    @Test
    void valuesInFormsThatHideWhereTheyComeFrom() {
      String message =
          tester(
                  """
                  Map<String, Object> body(Object given, Request r) { // flagged
                    if (!(given instanceof Request q)) { return Map.of(); }
                    String calendar;
                    return Map.of(
                        "title", q.title(),
                        "length", -r.length(),
                        "calendar", (calendar = r.calendar()),
                        "zone", r.zone() instanceof String,
                        "name", switch (r.length()) { default -> { yield r.name(); } },
                        "mail", ((Request) given).mail());
                  }
                  """)
              .message();

      assertThat(message).contains("title from q.title()").contains("mail from given.mail()");
    }

    @Test
    void elementsOfArrays() {
      String message =
          tester(
                  """
                  private final String[] own = {"a"};
                  private String[] own() { return own; }
                  Map<String, Object> body(String[] parts, Event[] events, int i) { // flagged
                    return Map.of(
                        "title", parts[0],
                        "length", parts.length,
                        "calendar", parts[i + 1],
                        "zone", events[0].zone,
                        "name", events[i].getName(),
                        "mail", events[0].mail);
                  }
                  """)
              .message();

      assertThat(message)
          .contains("title from parts[0]")
          .contains("calendar from parts[...]")
          .contains("name from events[i].getName()");
    }

    @Test
    void argumentsWhoseNamesAClassFileDoesNotTell(@TempDir Path classes) {
      Compiled.of(
              """
              package lib;
              public class Meeting {
                public Meeting(String a, int b, String c, String d, String e, String f) {}
              }
              """)
          .writeTo(classes);
      String message =
          tester(
                  """
                  lib.Meeting meeting(Request r) { // flagged
                    return new lib.Meeting(
                        r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
                  }
                  """)
              .against(classes)
              .message();

      assertThat(message).contains("title from r.title()").contains("mail from r.mail()");
    }

    @Test
    void nestedMaps() {
      tester(
              """
              Map<String, Object> body(Request r) { // flagged
                return Map.of(
                    "title", r.title(),
                    "length", r.length(),
                    "name", r.name() == null ? "Default" : r.name(),
                    "destination", Map.of("externalId", r.calendar(), "integration", "google"));
              }
              """)
          .check();
    }

    @Test
    void mapThatGoesOnFromAnother() {
      tester(
              """
              Map<String, Object> body(Request r) { // flagged
                Map<String, Object> body = new HashMap<>(Map.of("title", r.title(), "length", r.length()));
                body.put("integration", "google");
                body.put("version", 2);
                body.put("kind", "meeting");
                body.put("public", true);
                return body;
              }
              """)
          .check();
    }

    @Test
    void partsInVariablesOfTheirOwn() {
      tester(
              """
              Map<String, Object> body(Request r) { // flagged
                Map<String, Object> target = Map.of("integration", "google", "version", 2);
                return Map.of("title", r.title(), "length", r.length(), "zone", r.zone(), "target", target);
              }
              """)
          .check();
    }

    @Test
    void parametersAsValues() {
      tester(
              """
              Map<String, Object> body(String title, int length, String calendar, String zone, String name, String mail) { // flagged
                return Map.of("title", title, "length", length, "calendar", calendar, "zone", zone, "name", name, "mail", mail);
              }
              """)
          .check();
    }

    @Test
    void lambdasWithTheirMethod() {
      tester(
              """
              List<Booking> all(List<Request> all) { // flagged
                return all.stream()
                    .map(r -> new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail()))
                    .toList();
              }
              """)
          .check();
    }

    @Test
    void mappingSplitOverSeveralLambdas() {
      tester(
              """
              Event map(Request r) { // flagged
                Consumer<Event> one = e -> { e.setTitle(r.title()); e.setLength(r.length()); e.setCalendar(r.calendar()); };
                Event made = new Event();
                one.andThen(e -> { e.setZone(r.zone()); e.setName(r.name()); e.setMail(r.mail()); }).accept(made);
                return made;
              }
              """)
          .check();
    }

    @Test
    void helperNotItsCaller() {
      tester(
              """
              void create(Request r) {
                client.send(toBooking(r));
              }
              private static Booking toBooking(Request r) { // flagged
                return new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
              }
              """)
          .check();
    }

    @Test
    void anonymousAndLocalClasses() {
      tester(
              """
              Supplier<Booking> later(Request r) { // flagged
                return new Supplier<>() {
                  @Override public Booking get() {
                    return new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
                  }
                };
              }
              """)
          .check();
    }

    @Test
    void valuesFromMapsListsAndArrays() {
      tester(
              """
              Booking read(Map<String, String> row, List<String> cells, String[] columns) { // flagged
                return new Booking(row.get("title"), Integer.parseInt(row.getOrDefault("length", "1")),
                    cells.get(0), cells.get(1), columns[0], columns[1]);
              }
              """)
          .check();
    }

    @Test
    void fieldsOfSeveralObjectsTogether() {
      tester(
              """
              void map(Event a, Event b, Request r) { // flagged
                a.setTitle(r.title());
                a.setLength(r.length());
                a.setName(r.name());
                b.setTitle(r.title());
                b.setLength(r.length());
                b.setName(r.name());
              }
              """)
          .check();
    }

    @Test
    void wrappedValues() {
      tester(
              """
              record Title(String value) {}
              record Whole(Title a, Title b, Title c, Title d, Title e, Title f) {}
              Whole map(Request r) { // flagged
                return new Whole(new Title(r.title()), new Title(r.mail()), new Title(r.name()),
                    new Title(r.zone()), new Title(r.calendar()), new Title(r.calendar()));
              }
              """)
          .check();
    }

    @Test
    void mappingInATimedBlock() {
      tester(
              """
              void map(Request r, Event e, io.micrometer.Timer timer) { // flagged
                timer.record(() -> {
                  e.setTitle(r.title()); e.setLength(r.length()); e.setCalendar(r.calendar());
                  e.setZone(r.zone()); e.setName(r.name()); e.setMail(r.mail());
                });
              }
              """)
          .source("package io.micrometer; public interface Timer { void record(Runnable work); }")
          .check();
    }

    @Test
    void jsonNodes() {
      tester(
              """
              com.fasterxml.jackson.databind.node.ObjectNode node(Request r, com.fasterxml.jackson.databind.node.ObjectNode node) { // flagged
                node.put("title", r.title()).put("length", r.length());
                node.put("calendar", r.calendar());
                node.put("zone", r.zone());
                node.put("name", r.name());
                node.put("integration", "google");
                return node;
              }
              """)
          .source(
              """
              package com.fasterxml.jackson.databind.node;
              public interface ObjectNode {
                ObjectNode put(String key, String value);
                ObjectNode put(String key, int value);
              }
              """)
          .check();
    }

    @Test
    void fluentSettersOfAGeneratedModel() {
      tester(
              """
              Pet pet(Request r) { // flagged
                return new Pet().title(r.title()).length(r.length()).zone(r.zone()).name(r.name()).mail(r.mail()).kind("cat");
              }
              static class Pet {
                Pet title(String v) { return this; }
                Pet length(int v) { return this; }
                Pet zone(String v) { return this; }
                Pet name(String v) { return this; }
                Pet mail(String v) { return this; }
                Pet kind(String v) { return this; }
              }
              """)
          .check();
    }

    @Test
    void withersOfAnImmutable() {
      tester(
              """
              Pet pet(Pet pet, Request r) { // flagged
                return pet.withTitle(r.title()).withLength(r.length()).withZone(r.zone()).withName(r.name()).withMail(r.mail()).withKind("cat");
              }
              record Pet(String a) {
                Pet withTitle(String v) { return this; }
                Pet withLength(int v) { return this; }
                Pet withZone(String v) { return this; }
                Pet withName(String v) { return this; }
                Pet withMail(String v) { return this; }
                Pet withKind(String v) { return this; }
              }
              """)
          .check();
    }

    @Test
    void stepsOfAStagedBuilder() {
      tester(
              """
              interface Title { Length title(String v); }
              interface Length { Zone length(int v); }
              interface Zone { Name zone(String v); }
              interface Name { Mail name(String v); }
              interface Mail { Kind mail(String v); }
              interface Kind { End kind(String v); }
              interface End { String build(); }
              String staged(Title start, Request r) { // flagged
                return start.title(r.title()).length(r.length()).zone(r.zone()).name(r.name()).mail(r.mail()).kind("cat").build();
              }
              """)
          .check();
    }

    @Test
    void jsonReadByKeys() {
      tester(
              """
              interface JsonNode { JsonNode path(String key); String asText(); int asInt(); }
              Booking read(JsonNode json) { // flagged
                return new Booking(json.path("title").asText(), json.path("length").asInt(),
                    json.path("calendar").asText(), json.path("zone").asText(),
                    json.path("name").asText(), json.path("mail").asText());
              }
              """)
          .check();
    }

    @Test
    void functionInAField() {
      tester(
              """
              private final Function<Request, Booking> mapper =
                  r -> new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail()); // flagged
              """)
          .check();
    }

    @Test
    void buildersAndWritersOfJson() {
      tester(
              """
              Object tree(Request r, jakarta.json.JsonObjectBuilder json) { // flagged
                return json.add("title", r.title()).add("length", "" + r.length()).add("calendar", r.calendar())
                    .add("zone", r.zone()).add("name", r.name()).add("integration", "google").build();
              }
              void write(Request r, com.fasterxml.jackson.core.JsonGenerator json) { // flagged
                json.writeStringField("title", r.title());
                json.writeNumberField("length", r.length());
                json.writeStringField("calendar", r.calendar());
                json.writeStringField("zone", r.zone());
                json.writeStringField("name", r.name());
                json.writeStringField("mail", r.mail());
              }
              """)
          .source(
              """
              package jakarta.json;
              public interface JsonObjectBuilder {
                JsonObjectBuilder add(String key, String value);
                Object build();
              }
              """)
          .source(
              """
              package com.fasterxml.jackson.core;
              public interface JsonGenerator {
                void writeStringField(String key, String value);
                void writeNumberField(String key, int value);
              }
              """)
          .check();
    }

    @Test
    void methodsThatAComponentInherits() {
      tester(
              """
              }
              abstract class Base {
                protected Booking map(Request r) { // flagged
                  return new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
                }
              }
              @io.stanchion.Service
              class FirstService extends Base {
              }
              @io.stanchion.Service
              class SecondService extends Base {
              """)
          .check();
    }

    @Test
    void privateHelpersOfEveryKind() {
      tester(
              """
              private static void fill(Event e, Request r) { // flagged
                e.setTitle(r.title()); e.setLength(r.length()); e.setCalendar(r.calendar()); e.setZone(r.zone()); e.setName(r.name()); e.setMail("none");
              }
              private Map<String, Object> map(Supplier<Request> r) { // flagged
                return Map.of("title", r.get().title(), "length", r.get().length(), "calendar", r.get().calendar(),
                    "zone", r.get().zone(), "name", r.get().name(), "mail", r.get().mail());
              }
              """)
          .check();
    }
  }
}
