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

import io.stanchion.processor.testing.CommandLine;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way out that the message of {@link FieldMapping} shows. */
class SchemaSkeletonTest {

  private static List<String> message(String body) {
    return Models.mapping()
        .source(Models.service(body))
        .message()
        .lines()
        .map(String::strip)
        .toList();
  }

  @Test
  void keepsPartsOfNestedObjectsAndLeavesConstantsOut() {
    assertThat(
            message(
                """
                void createEventType(Request request, String kind) { // flagged
                  client.create(Map.of(
                      "title", request.title().trim(),
                      "kind", kind,
                      "length", request.length(),
                      "customName", request.name() == null ? "Default" : request.name(),
                      "destinationCalendar", Map.of("externalId", request.calendar(), "integration", "google")));
                }
                """))
        .contains(
            "[FieldMapping] EventService.createEventType maps 7 fields; a method of a service may"
                + " map at most 5",
            "title from request.title(), kind from kind, length from request.length(),"
                + " customName from request.name(), destinationCalendar from an object filled here,"
                + " externalId from request.calendar(), integration from \"google\"",
            "record CreateEventTypePayload(String title, String kind, int length, String"
                + " customName,",
            "String externalId) {",
            "static CreateEventTypePayload from(Request request, String kind) { ... }",
            "Map<String, Object> toApi() { ... }");
  }

  @Test
  void proposesFactoryForModelOfOnesOwn() {
    assertThat(
            message(
                """
                private Booking toBooking(Request request) { // flagged
                  return new Booking(request.title(), request.length(), request.calendar(), request.zone(), request.name(), request.mail());
                }
                """))
        .contains(
            "record BookingPayload(String title, int length, String calendar, String zone,",
            "String name, String mail) {",
            "static BookingPayload from(Request request) { ... }",
            "Booking toApi() { ... }",
            "or, where Booking is a model of your own, give it a factory: static Booking"
                + " from(Request request)");
  }

  @Test
  void namesWhatABuilderBuilds() {
    assertThat(
            message(
                """
                Object map(Event e) { // flagged
                  return Booking.builder().title(e.title).length(e.length).calendar(e.calendar).zone(e.zone).name(e.name).mail(e.mail).build();
                }
                """))
        .contains(
            "record EventPayload(String title, int length, String calendar, String zone, String"
                + " name,",
            "static EventPayload from(Event e) { ... }",
            "Booking toApi() { ... }",
            "or, where Booking is a model of your own, give it a factory: static Booking from(Event"
                + " e)");
  }

  @Test
  void namesWhatABuilderOfItsOwnNameBuilds() {
    assertThat(
            message(
                """
                interface LetterBuilder { LetterBuilder text(String v); LetterBuilder a(int v); LetterBuilder b(int v); LetterBuilder c(int v); LetterBuilder d(int v); LetterBuilder e(int v); }
                void write(LetterBuilder letter, Request r) { // flagged
                  letter.text(r.title()).a(1).b(2).c(3).d(4).e(5);
                }
                """))
        .contains(
            "record WritePayload(String title) {".replace("title", "text"),
            "Letter toApi() { ... }");
  }

  @Test
  void makesNamesOfKeys() {
    assertThat(
            message(
                """
                void send(Request r, List<? extends Number> numbers, Request other) { // flagged
                  Map<String, Object> body = new HashMap<>();
                  body.put("first-name", r.name());
                  body.put("first_name", other.name());
                  body.put("class", r.zone());
                  body.put("2nd", r.guests());
                  body.put("", numbers);
                  body.put("at", r.start());
                  client.send(body);
                }
                """))
        .contains(
            "record SendPayload(String firstName, String firstName2, String classValue,",
            "List<String> field2nd, List<? extends Number> field, Instant at) {",
            "static SendPayload from(Request r, Request other, List<? extends Number> numbers) {"
                + " ... }");
  }

  @Test
  void namesTheSchemaAfterTheServiceWhereTheMethodSaysNothing() {
    assertThat(
            message(
                """
                Map<String, Object> toPayload(Request r) { // flagged
                  return Map.of("a", r.title(), "b", r.title(), "c", r.title(), "d", r.title(), "e", r.title(), "f", r.title());
                }
                """))
        .contains("static EventPayload from(Request r) { ... }");
  }

  @Test
  void showsTenFieldsAndCountsTheOthers() {
    List<String> message =
        message(
            """
            Map<String, Object> toApiPayload(Request r) { // flagged
              var body = new HashMap<String, Object>();
              body.put("a", r.title()); body.put("b", r.title()); body.put("c", r.title()); body.put("d", r.title());
              body.put("e", r.title()); body.put("f", r.title()); body.put("g", r.title()); body.put("h", r.title());
              body.put("i", r.title()); body.put("j", 1); body.put("k", r.title()); body.put("l", r.title());
              return body;
            }
            """);

    assertThat(message.get(1)).endsWith("i from r.title(), j from 1 and 2 more");
    assertThat(message).contains("static ApiPayload from(Request r) { ... }");
  }

  @Test
  void followsVariablesToWhatTheyWereReadFrom() {
    assertThat(
            message(
                """
                interface Store { Event find(String title); }
                private Store store;
                Booking show(Request request) { // flagged
                  Event found = store.find(request.title());
                  var calendar = request.calendar();
                  return new Booking(found.title, found.length, calendar.trim(), found.getZone(), found.getName(), found.getMail());
                }
                """))
        .contains("static ShowPayload from(Event found, Request request) { ... }");
  }

  @Test
  void callsArgumentsWhatTheConstructorCallsThem() {
    assertThat(
            message(
                """
                record Letter(String subject, String to, String cc, String from, String text, int pages) {}
                Letter write(Request r) { // flagged
                  return new Letter(r.title(), r.mail(), r.mail(), r.name(), r.zone(), r.length());
                }
                """))
        .contains(
            "subject from r.title(), to from r.mail(), cc from r.mail(), from from r.name(),"
                + " text from r.zone(), pages from r.length()");
  }

  @Test
  void callsArgumentsWhatTheyWereReadAsWhereAClassFileDoesNotTell(@TempDir Path folder) {
    CommandLine library =
        CommandLine.in(folder.resolve("library"))
            .withoutStanchion()
            .options("-g:none")
            .source(
                """
                package library;
                public class Letter {
                  public Letter(String subject, String to, String cc, String from, String text, int pages) {}
                }
                """);
    assertThat(library.run().exitCode()).isZero();

    assertThat(
            CommandLine.in(folder.resolve("app"))
                .classes(library.output())
                .source(Models.REQUEST)
                .source(Models.CLIENT)
                .source(
                    Models.service(
                        """
                        library.Letter write(Request r) {
                          return new library.Letter(r.title(), r.mail(), r.mail(), r.name(), r.zone(), r.length());
                        }
                        """))
                .run()
                .text())
        .contains(
            "title from r.title(), mail from r.mail(), mail from r.mail(), name from r.name(),"
                + " zone from r.zone(), length from r.length()");
  }

  @Test
  void namesMapsWhoseEntriesAreMadeOneByOne() {
    assertThat(
            message(
                """
                Map<String, Object> convert(Object given, Event[] events, Request r) { // flagged
                  return Map.ofEntries(
                      Map.entry("_links", ((Request) given).title()),
                      Map.entry("zone", r.zone() == null ? null : r.zone()),
                      Map.entry("name", r.name() != null ? r.name() : null),
                      Map.entry("mail", events[0].mail),
                      Map.entry("start", r.start()),
                      Map.entry("length", r.length()));
                }
                """))
        .contains(
            "record EventPayload(String links, String zone, String name, String mail, Instant"
                + " start,",
            "int length) {",
            "static EventPayload from(Object given, Request r, Event[] events) { ... }",
            "Map<String, Object> toApi() { ... }")
        .noneMatch(line -> line.startsWith("or, where"));
  }

  @Test
  void proposesNoFactoryForATree() {
    assertThat(
            message(
                """
                interface ObjectNode { ObjectNode put(String key, Object value); }
                void fill(ObjectNode node, Request r) { // flagged
                  node.put("title", r.title()).put("length", r.length()).put("calendar", r.calendar())
                      .put("zone", r.zone()).put("name", r.name()).put("mail", r.mail());
                }
                """))
        .contains("EventService.ObjectNode toApi() { ... }")
        .noneMatch(line -> line.startsWith("or, where"));
  }

  @Test
  void proposesTheModelThatMostFieldsGoInto() {
    assertThat(
            message(
                """
                static class Draft {
                  void setTitle(String v) {}
                  void setLength(int v) {}
                  void setZone(String v) {}
                  void setName(String v) {}
                  void setMail(String v) {}
                }
                void fill(Event e, Draft draft, Request r) { // flagged
                  e.setTitle(r.title());
                  draft.setTitle(r.title());
                  draft.setLength(r.length());
                  draft.setZone(r.zone());
                  draft.setName(r.name());
                  draft.setMail(r.mail());
                }
                """))
        .contains(
            "or, where EventService.Draft is a model of your own, give it a factory:"
                + " static EventService.Draft from(Request r)");
  }

  @Test
  void keepsTheNameOfABuilderThatTellsNothing() {
    assertThat(
            RuleTester.of(FieldMapping.class)
                .source(Models.REQUEST)
                .source(Models.CLIENT)
                .source(
                    """
                    package app;
                    public interface Builder {
                      Builder title(String v);
                      Builder zone(String v);
                      Object build();
                    }
                    """)
                .option("limit.mappedFields", 1)
                .source(
                    Models.service(
                        """
                        void fill(Builder b, Request r) { // flagged
                          b.title(r.title()).zone(r.zone());
                        }
                        """))
                .lines())
        .contains("Builder toApi() { ... }");
  }

  @Test
  void leavesTheSchemaOfObjectsThatOnlyKnowEachOtherEmpty() {
    assertThat(
            message(
                """
                interface Invoice { void setOrder(Order v); void setBuyer(Buyer v); }
                interface Order { void setInvoice(Invoice v); void setBuyer(Buyer v); }
                interface Buyer { void setInvoice(Invoice v); void setOrder(Order v); }
                void link(Invoice invoice, Order order, Buyer buyer) { // flagged
                  invoice.setOrder(order);
                  invoice.setBuyer(buyer);
                  order.setInvoice(invoice);
                  order.setBuyer(buyer);
                  buyer.setInvoice(invoice);
                  buyer.setOrder(order);
                }
                """))
        .contains(
            "record LinkPayload() {",
            "static LinkPayload from(EventService.Order order, EventService.Buyer buyer,"
                + " EventService.Invoice invoice) { ... }");
  }

  @Test
  void showsTenFieldsWithoutAnEnd() {
    assertThat(
            message(
                """
                Map<String, Object> body(Request r) { // flagged
                  return Map.of("a", r.title(), "b", r.title(), "c", r.title(), "d", r.title(), "e", r.title(),
                      "f", r.title(), "g", r.title(), "h", r.title(), "i", r.title(), "j", r.title());
                }
                """))
        .anyMatch(line -> line.endsWith("j from r.title()"));
  }

  @Test
  void cutsWhatIsLongerThanFiftyCharacters() {
    assertThat(
            message(
                    """
                    record Venue(String streetOfTheNearestEntranceForGuests) {}
                    Map<String, Object> body(Venue meetingVenue, Venue meetingVenues) { // flagged
                      return Map.of(
                          "a", meetingVenue.streetOfTheNearestEntranceForGuests(),
                          "b", meetingVenues.streetOfTheNearestEntranceForGuests(),
                          "c", 1, "d", 1, "e", 1, "f", 1);
                    }
                    """)
                .get(1))
        .startsWith(
            "a from meetingVenue.streetOfTheNearestEntranceForGuests(),"
                + " b from meetingVenues.streetOfTheNearestEntranceForGues..., c from 1,");
  }
}
