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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which objects, maps and trees that a client gets were made by the component. */
class HandedObjectsTest {

  @Test
  void acceptsObjectThatASchemaWithTheNameOfABuilderMakes() {
    Clients.tester(
            """
              interface Rendering { default Booking toDraft(String zone) { return null; } }
              @io.stanchion.IntegrationSchema(client = CalendarClient.class)
              record BookingBuilder(String title) implements Rendering {
                static BookingBuilder from(Request r) { return new BookingBuilder(r.title()); }
                Booking toBooking(String zone) { return new Booking(title, 1, "", zone, "", ""); }
              }
              void create(Request r) {
                client.send(BookingBuilder.from(r).toBooking(r.zone()));
                client.send(BookingBuilder.from(r).toDraft(r.zone()));
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatASchemaMakesOfAMap() {
    Clients.tester(
            """
              void create(Request r) {
                client.post("/events", Payload.toJson(Map.of("title", r.title())));
              }
            """)
        .check();
  }

  @Test
  void acceptsObjectOfACollaboratorThatIsChanged() {
    Clients.tester(
            """
              interface Drafts { Event of(Request r); }
              private Drafts drafts;
              void create(Request r) {
                Event event = drafts.of(r);
                event.setStatus("new");
                client.send(event);
              }
            """)
        .check();
  }

  @Test
  void acceptsPartOfAnObjectThatIsChangedElsewhere() {
    Clients.tester(
            """
              void rename(Event saved, Event found, Request r) {
                saved.title = "Copy of " + r.title();
                client.get(found.title);
              }
            """)
        .check();
  }

  @Test
  void acceptsFieldThatIsCleanedInPlace() {
    Clients.tester(
            """
              private String path = "/events ";
              void clean() {
                path = path.trim();
                client.get(path);
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatIsReadFromATree() {
    Clients.tester(
            """
              interface JsonNode { JsonNode path(String key); String text(String key, String otherwise); }
              private final Map<String, String> names = new HashMap<>();
              void get(JsonNode answer, String id) {
                client.get(answer.path("id").text("value", "none"));
                client.get(names.put("last", id));
                client.get(Paths.under("/events", id));
              }
              static class Paths { static String under(String parent, String id) { return id; } }
            """)
        .check();
  }

  @Test
  void acceptsErrorsThatAreReported() {
    Clients.tester(
            """
              static class Refused extends RuntimeException {
                Refused(String title, int length) { super(title); }
              }
              void report(Request r) {
                client.send(new Refused(r.title(), r.length()));
                client.send(new IllegalStateException("event " + r.title() + " was refused"));
              }
            """)
        .check();
  }

  @Test
  void flagsPayloadThatAHelperHandsOverFirst() {
    Clients.tester(
            """
              void create(Request r) {
                push(Map.of("title", r.title()), 3);
              }
              private void push(Map<String, Object> body, int times) {
                client.create(body); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsPayloadInASharedField() {
    Clients.tester(
            """
              private static Map<String, Object> last;
              void prepare(Request r) {
                last = Map.of("title", r.title());
              }
              void send() {
                client.create(last); // flagged
                client.create(EventService.last); // flagged
              }
            """)
        .check();
  }

  private static final String READER =
      """
      package app;
      import java.util.function.*;
      public interface AnswerClient {
        <T> T load(String id, Function<Request, T> reader);
        void update(String id, UnaryOperator<Request> change);
        void later(Supplier<String> body);
        void build(Consumer<Booking.Builder> body);
      }
      """;

  private static final String ANSWERS =
      """
      package app;
      @io.stanchion.IntegrationSchema(client = AnswerClient.class)
      public record Answer(String title) {
        static Answer of(Request r) { return new Answer(r.title()); }
        String toText() { return title; }
      }
      """;

  @Test
  void acceptsFunctionsThatReadTheAnswer() {
    Clients.tester(
            """
              private AnswerClient answers;
              private static final String UTC = "UTC";
              Object load(String id) {
                answers.load(id, a -> Map.of("title", a.title(), "zone", UTC));
                answers.load(id, a -> {
                  String name = a.name().trim();
                  return new Booking(a.title(), a.length(), a.guests().stream().map(g -> "+" + g).collect(Collectors.joining()), a.zone(), name, "none");
                });
                answers.load(id, this::booking);
                Function<Request, String> label = a -> a.title() + " in " + a.zone();
                answers.load(id, a -> {
                  StringBuilder text = new StringBuilder();
                  for (String guest : a.guests()) {
                    text.append(guest);
                  }
                  return text.toString();
                });
                answers.load(id, a -> (Object) a.start() instanceof Instant at ? "at " + at : "");
                return answers.load(id, label);
              }
              private Booking booking(Request a) {
                return new Booking(a.title(), a.length(), a.calendar(), a.zone(), a.name(), a.mail());
              }
            """)
        .source(READER)
        .source(ANSWERS)
        .check();
  }

  @Test
  void flagsFunctionsThatBringDataOfTheCaller() {
    Clients.tester(
            """
              private AnswerClient answers;
              private String title() { return "title " + client; }
              void update(String id, Request r) {
                answers.update(id, a -> new Request(r.title(), a.length(), a.calendar(), a.zone(), a.name(), a.mail(), a.start(), a.guests())); // flagged
                UnaryOperator<Request> change = a -> new Request(a.title(), r.length(), a.calendar(), a.zone(), a.name(), a.mail(), a.start(), a.guests());
                answers.update(id, change); // flagged
                answers.later(() -> "none" + id.length()); // flagged
                answers.later(() -> "none" + client); // flagged
                answers.later(this::title); // flagged
                answers.build(b -> b.title("none")); // flagged
              }
            """)
        .source(READER)
        .source(ANSWERS)
        .check();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MapBuilder.of().put(\"title\", r.title()).build() | a map",
        "Booking.builder().title(r.title()).build() | an object",
        "tree.put(\"title\", r.title()) | a JSON tree",
        "new StringBuilder(r.title()).append(r.zone()) | a text"
      })
  void namesWhatIsMade(String value, String what) {
    assertThat(
            Clients.tester(
                    """
                      interface ObjectNode { ObjectNode put(String key, String value); }
                      interface MapBuilder {
                        static MapBuilder of() { return null; }
                        MapBuilder put(String key, Object value);
                        Map<String, Object> build();
                      }
                      void send(Request r, ObjectNode tree) {
                        client.send(%s); // flagged
                      }
                    """
                        .formatted(value))
                .message())
        .contains("CalendarClient.send " + what + " that it formatted itself");
  }
}
