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

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

class UnformattedApiCallTest {

  private static final String CLIENT =
      """
      package app;
      import java.util.*;
      import java.util.function.*;
      public interface CalendarClient {
        void send(Object payload);
        default void sendAll(Collection<?> payloads) {}
        String create(Map<String, Object> body);
        default String get(String id) { return id; }
        default void post(String path, String body) {}
        default void list(int page, int size) {}
        default void listen(Consumer<String> done) {}
        default void build(Consumer<Booking.Builder> body) {}
        default void later(Supplier<Map<String, Object>> body) {}
      }
      """;

  private static final String SCHEMA =
      """
      package app;
      import java.util.*;
      @io.stanchion.IntegrationSchema(client = CalendarClient.class)
      public record Payload(String title, int length) {
        static Payload from(Request r) { return new Payload(r.title(), r.length()); }
        Map<String, Object> toApi() { return Map.of("title", title, "length", length); }
        String toJson() { return "{" + title + "}"; }
      }
      """;

  private static RuleTester tester(String body) {
    return tester(body, SCHEMA);
  }

  private static RuleTester tester(String body, String schema) {
    return RuleTester.of(UnformattedApiCall.class)
        .source(Models.REQUEST)
        .source(Models.EVENT)
        .source(Models.BOOKING)
        .source(CLIENT)
        .source(schema)
        .source(Models.service(body));
  }

  @Test
  void looksAtNothingWhereNoSchemaNamesAClient() {
    tester(
            "void create(Request r) { client.create(Map.of(\"title\", r.title())); }",
            SCHEMA.replace("(client = CalendarClient.class)", ""))
        .check();
  }

  @Test
  void acceptsOtherClasses() {
    tester("")
        .source(
            "package app; class Plain { void a(CalendarClient c) { c.create(java.util.Map.of(\"a\","
                + " 1)); } }")
        .check();
  }

  @Test
  void saysWhatIsMadeWhereAndWhichSchemaShould() {
    String message =
        tester(
                """
                void create(Request r) {
                  Map<String, Object> body = new HashMap<>();
                  body.put("title", r.title());
                  client.create(body); // flagged
                }
                """)
            .message();

    assertThat(message.lines().map(String::strip))
        .containsExactly(
            "[UnformattedApiCall] EventService.create hands CalendarClient.create a map that it"
                + " formatted itself; what a client gets comes from an integration schema",
            "line 15 makes it: body.put(\"title\", ...)",
            "Payload formats for CalendarClient: let a from...(...) there take what you have, and"
                + " hand over what its to...() returns");
  }

  @Test
  void namesAllSchemasOfTheClient() {
    assertThat(
            tester("void create(Request r) { client.get(\"a\" + r.title()); } // flagged")
                .source(SCHEMA.replace("Payload", "Change"))
                .source(
                    SCHEMA
                        .replace("Payload", "Other")
                        .replace("CalendarClient.class", "Runnable.class"))
                .message())
        .contains("CalendarClient.get a text that it formatted itself")
        .contains("makes it: a concatenation")
        .contains("Change and Payload format for CalendarClient:");
  }

  @Test
  void acceptsPayloadOfASchema() {
    tester(
            """
              void create(Request r) {
                client.create(Payload.from(r).toApi());
              }
            """)
        .check();
  }

  @Test
  void acceptsSchemaItself() {
    tester(
            """
              void create(Request r) {
                client.send(Payload.from(r));
                client.send(new Payload(r.title(), r.length()));
                Payload payload = Payload.from(r);
                client.send(payload);
                client.send(Optional.of(payload));
                client.sendAll(List.of(payload, Payload.from(r)));
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadInAVariable() {
    tester(
            """
              void create(Request r) {
                var payload = Payload.from(r);
                Map<String, Object> body = r.length() > 1 ? payload.toApi() : Payload.from(r).toApi();
                client.create(body);
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadOfAHelperThatAsksTheSchema() {
    tester(
            """
              void create(Request r) {
                client.create(body(r));
              }
              private Map<String, Object> body(Request r) {
                return Payload.from(r).toApi();
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadsOfAStream() {
    tester(
            """
              void create(List<Request> all) {
                client.sendAll(all.stream().map(Payload::from).map(Payload::toApi).toList());
                client.sendAll(all.stream().filter(r -> r.length() > 1).map(r -> Payload.from(r).toApi()).collect(Collectors.toList()));
                all.stream().map(Payload::from).map(Payload::toApi).forEach(client::create);
                all.forEach(r -> client.create(Payload.from(r).toApi()));
                for (Request r : all) {
                  client.create(Payload.from(r).toApi());
                }
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadsCollectedInAList() {
    tester(
            """
              void create(List<Request> all) {
                List<Object> payloads = new ArrayList<>();
                for (Request r : all) {
                  payloads.add(Payload.from(r).toApi());
                }
                client.sendAll(payloads);
                client.sendAll(List.copyOf(payloads));
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadsRenderedToText() {
    tester(
            """
              void create(Request r) {
                client.post("events", Payload.from(r).toJson());
                client.post("events", mapper.writeValueAsString(Payload.from(r)));
                client.post("events", mapper.writeValueAsString(Payload.from(r).toApi()).trim());
              }
              interface Mapper { String writeValueAsString(Object value); }
              private Mapper mapper;
            """)
        .check();
  }

  @Test
  void acceptsParametersAndFieldsAsTheyAre() {
    tester(
            """
              private static final String VERSION = "v2";
              private static final Map<String, Object> PING = Map.of("kind", "ping");
              private final String token;
              private final Map<String, Object> defaults = Map.of("kind", "meeting");
              EventService() { this.client = null; this.token = "a" + hashCode(); }
              String get(String id, Request r, Map<String, Object> ready, int page) {
                client.send(r);
                client.create(ready);
                client.create(defaults);
                client.create(PING);
                client.post(VERSION, token);
                client.post(this.token, "events");
                client.list(page, page + 1);
                return client.get(id);
              }
            """)
        .check();
  }

  @Test
  void acceptsValuesOfOnesOwnConvertedByOneCall() {
    tester(
            """
              record Id(UUID value) {}
              enum Kind { MEETING }
              String get(UUID id, Id wrapped, String name, LocalDate day, Kind kind, int page) {
                client.get(id.toString());
                client.get(wrapped.value().toString());
                client.get(String.valueOf(page));
                client.get(name.trim().toLowerCase(Locale.ROOT).replace(" ", "-"));
                client.get(day.format(java.time.format.DateTimeFormatter.ISO_DATE));
                client.get(kind.name());
                client.get("" + page);
                client.send(new Id(id));
                client.send(UUID.fromString(name));
                client.send(Duration.ofMinutes(page * 2));
                return client.get(Objects.requireNonNull(name));
              }
            """)
        .check();
  }

  @Test
  void acceptsIdentifiersInCollections() {
    tester(
            """
              void all(List<Request> all) {
                Set<String> ids = new HashSet<>();
                for (Request r : all) {
                  ids.add(r.title());
                }
                client.sendAll(ids);
                client.sendAll(all.stream().map(Request::title).distinct().toList());
                client.sendAll(List.of(all.get(0).title(), all.get(1).title()));
              }
            """)
        .check();
  }

  @Test
  void acceptsIdentifiersAndKindsInAWrapper() {
    tester(
            """
              enum Kind { DAILY, WEEKLY }
              record Number(int value) {}
              record Repeat(Kind kind) {}
              record Title(String text) {}
              record Empty() {}
              void send(Request r) {
                client.send(new Number(r.length()));
                client.send(new Repeat(Kind.DAILY));
                client.send(new Title(r.title()));
                client.send(new Empty());
                client.send(Integer.valueOf(r.title().length() + 1));
                client.send(java.math.BigDecimal.valueOf(r.length()).add(java.math.BigDecimal.ONE));
              }
            """)
        .check();
  }

  @Test
  void flagsWrappersOfWhatIsNoSingleValue() {
    tester(
            """
              record Envelope(Map<String, Object> body) {}
              record Any(Object body) {}
              record Both(String title, int length) {}
              void send(Request r, Map<String, Object> body) {
                client.send(new Envelope(body)); // flagged
                client.send(new Any(r)); // flagged
                client.send(new Both(r.title(), r.length())); // flagged
                client.send(("{" + r.title() + "}").getBytes()); // flagged
              }
            """)
        .check();
  }

  @Test
  void acceptsConstantTexts() {
    tester(
            """
              private static final String BASE = "/v2";
              String get() {
                client.post(BASE + "/events", "{" + "}");
                return client.get(BASE + "/events");
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatCollaboratorsReturn() {
    tester(
            """
              interface Store { Map<String, Object> find(String key); Event load(Map<String, String> key); }
              private Store store;
              void push(Request r) {
                client.create(store.find("event-" + r.title()));
                Event event = store.load(Map.of("title", r.title()));
                event.setStatus("pushed");
                client.send(event);
              }
            """)
        .check();
  }

  @Test
  void acceptsEmptyValues() {
    tester(
            """
              void none() {
                client.create(Map.of());
                client.create(new HashMap<>());
                client.send(new Object());
                client.sendAll(List.of());
                client.send(null);
              }
            """)
        .check();
  }

  @Test
  void acceptsCallbacksAndFunctions() {
    tester(
            """
              interface Listener { void done(String id); }
              void listen(Request r, List<String> seen) {
                client.listen(id -> seen.add("done " + id));
                client.listen(seen::add);
                client.send(new Listener() {
                  @Override public void done(String id) { seen.add("done " + id); }
                });
              }
            """)
        .check();
  }

  @Test
  void acceptsTextsForOthers() {
    tester(
            """
              interface Audit { void write(String text, Map<String, Object> details); }
              private Audit audit;
              String create(Request r) {
                audit.write("create " + r.title(), Map.of("length", r.length()));
                String id = client.create(Payload.from(r).toApi());
                return "event-" + id;
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatComesBackFromTheClient() {
    tester(
            """
              String create(Request r) {
                String id = client.create(Payload.from(r).toApi());
                client.get(id);
                return client.get(client.get(id));
              }
            """)
        .check();
  }

  @Test
  void acceptsErrorsAboutTheClient() {
    tester(
            """
              void create(Request r) {
                try {
                  client.create(Payload.from(r).toApi());
                } catch (IllegalStateException e) {
                  throw new IllegalArgumentException("event " + r.title() + " was refused: " + Map.of("title", r.title()), e);
                }
              }
            """)
        .check();
  }

  @Test
  void acceptsHelperThatHandsOnWhatItGets() {
    tester(
            """
              void create(Request r) {
                push(Payload.from(r).toApi());
              }
              void createAll(List<Request> all) {
                all.forEach(r -> push(Payload.from(r).toApi()));
              }
              private void push(Map<String, Object> body) {
                client.create(body);
              }
            """)
        .check();
  }

  @Test
  void acceptsHelpersThatCallEachOther() {
    tester(
            """
              String a(String text, int depth) { return depth == 0 ? text : b(text, depth - 1); }
              private String b(String text, int depth) { return a(text, depth); }
              void get(String id) { client.get(a(id, 3)); }
              void getNext(String id) {
                String next = id;
                while (!next.isEmpty()) {
                  next = client.get(next);
                }
              }
            """)
        .check();
  }

  @Test
  void acceptsObjectsThatTheClientDoesNotGet() {
    tester(
            """
              boolean same(Request r) {
                client.hashCode();
                return client.equals("a" + r.title());
              }
            """)
        .check();
  }

  @Test
  void flagsMapHandedOverDirectly() {
    tester(
            """
              void create(Request r) {
                client.create(Map.of("title", r.title())); // flagged
                client.create(Map.ofEntries(Map.entry("title", r.title()))); // flagged
                client.create(Collections.singletonMap("title", r.title())); // flagged
                client.create(r.length() > 1 ? null : Map.of("status", "done")); // flagged
                client.create((Map<String, Object>) new HashMap<>(Map.<String, Object>of("title", r.title()))); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapInAVariable() {
    tester(
            """
              void create(Request r) {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("title", r.title());
                client.create(body); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapUnderOtherKeys() {
    tester(
            """
              void create(Request r, String key) {
                Map<String, Object> body = new HashMap<>();
                body.put(key, r.title());
                client.create(body); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapFilledInPlace() {
    tester(
            """
              void create(Request r) {
                client.create(new HashMap<>() {{ put("title", r.title()); }}); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsPayloadOfASchemaThatIsChanged() {
    tester(
            """
              void create(Request r) {
                Map<String, Object> body = Payload.from(r).toApi();
                body.put("extra", r.zone());
                client.create(body); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapOfAPrivateHelper() {
    tester(
            """
              void create(Request r) {
                client.create(body(r)); // flagged
                client.create(EventService.shared(r)); // flagged
              }
              private Map<String, Object> body(Request r) {
                Map<String, Object> body = new HashMap<>();
                body.put("title", r.title());
                return body;
              }
              private static Map<String, Object> shared(Request r) {
                if (r.title() == null) {
                  return Map.of();
                }
                return Map.of("title", r.title());
              }
            """)
        .check();
  }

  @Test
  void flagsHelperOfAHelper() {
    tester(
            """
              void create(Request r) {
                client.create(first(r)); // flagged
              }
              private Map<String, Object> first(Request r) { return second(r); }
              private Map<String, Object> second(Request r) { return Map.of("title", r.title()); }
            """)
        .check();
  }

  @Test
  void flagsPayloadThatAHelperHandsOver() {
    tester(
            """
              void create(Request r) {
                push(1, Map.of("title", r.title()));
              }
              private void push(int times, Map<String, Object> body) {
                client.create(body); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsParameterThatIsChanged() {
    tester(
            """
              void create(Map<String, Object> body) {
                body.put("version", 2);
                client.create(body); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsPayloadInAFieldOfItsOwn() {
    tester(
            """
              private Map<String, Object> body;
              void prepare(Request r) {
                body = Map.of("title", r.title());
              }
              void send() {
                client.create(body); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapsOfAStream() {
    tester(
            """
              void create(List<Request> all) {
                client.sendAll(all.stream().map(r -> Map.of("title", r.title())).toList()); // flagged
                client.sendAll(all.stream().map(this::body).collect(Collectors.toList())); // flagged
                client.send(all.stream().collect(Collectors.toMap(Request::title, Request::length))); // flagged
                all.stream().map(this::body).forEach(client::create); // flagged
              }
              private Map<String, Object> body(Request r) {
                return Map.of("title", r.title());
              }
            """)
        .check();
  }

  @Test
  void flagsMapsOfALoop() {
    tester(
            """
              void create(List<Request> all) {
                List<Map<String, Object>> bodies = new ArrayList<>();
                for (Request r : all) {
                  bodies.add(Map.of("title", r.title()));
                }
                client.sendAll(bodies); // flagged
                for (Map<String, Object> body : bodies) {
                  client.create(body); // flagged
                }
                bodies.forEach(body -> client.create(body)); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapsInsideOfValues() {
    tester(
            """
              void create(Request r) {
                client.sendAll(List.of(Map.of("title", r.title()))); // flagged
                client.send(Optional.of(r).map(each -> Map.of("title", each.title())).orElse(null)); // flagged
                client.send(new Object[] {Map.of("title", r.title())}); // flagged
                client.post("events", mapper.writeValueAsString(Map.of("title", r.title()))); // flagged
                client.post("events", Json.encode(Map.of("title", r.title()))); // flagged
              }
              interface Mapper { String writeValueAsString(Object value); }
              static class Json { static String encode(Object value) { return ""; } }
              private Mapper mapper;
            """)
        .check();
  }

  @Test
  void flagsTreesOfJson() {
    tester(
            """
              interface ObjectNode { ObjectNode put(String key, String value); }
              interface JsonMapper { ObjectNode createObjectNode(); }
              void create(Request r, JsonMapper mapper) {
                ObjectNode node = mapper.createObjectNode();
                node.put("title", r.title());
                client.send(node); // flagged
                client.send(mapper.createObjectNode().put("title", r.title())); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsTextsThatArePutTogether() {
    tester(
            """
              private static final String TEMPLATE = "{'title': '$'}";
              String get(Request r, String id) {
                client.get("/events/" + id); // flagged
                client.get(id + r.title()); // flagged
                client.get(String.format("/events/%s", id)); // flagged
                client.get("/events/%s".formatted(id)); // flagged
                client.get(String.join(",", r.guests())); // flagged
                client.get("/events/".concat(id)); // flagged
                client.get(r.guests().stream().collect(Collectors.joining(","))); // flagged
                client.get(TEMPLATE.replace("$", id)); // flagged
                client.get(TEMPLATE.replace("$", id).replaceAll("a", "b")); // flagged
                client.get(java.text.MessageFormat.format("/events/{0}", id)); // flagged
                client.get(new StringBuilder("/events/").append(id).toString()); // flagged
                client.get(("/events/" + id).trim()); // flagged
                client.send(java.net.URI.create("/events/" + id)); // flagged
                client.send(("a" + id).getBytes()); // flagged
                client.send(new Path("/events/" + id)); // flagged
                return id;
              }
              record Path(String text) {}
            """)
        .check();
  }

  @Test
  void flagsTextInAVariable() {
    tester(
            """
              void get(String id) {
                String path = "/events/" + id;
                client.get(path); // flagged
                String built = "";
                built += id;
                client.get(built); // flagged
                StringBuilder text = new StringBuilder();
                text.append(id);
                String whole = text.toString();
                client.get(whole); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsObjectsThatAreBuilt() {
    tester(
            """
              void create(Request r) {
                client.send(new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail())); // flagged
                client.send(Booking.builder().title(r.title()).build()); // flagged
                client.send(new Copy(r)); // flagged
                client.send(new Fluent().title(r.title())); // flagged
                client.send(List.of(new Copy(r))); // flagged
                client.send(switch (r.length()) { case 1 -> null; default -> new Copy(r); }); // flagged
              }
              record Copy(Request request) {}
              static class Fluent { Fluent title(String v) { return this; } }
            """)
        .check();
  }

  @Test
  void flagsObjectsThatAreFilled() {
    tester(
            """
              void create(Request r) {
                Event event = new Event();
                event.setTitle(r.title());
                client.send(event); // flagged
                Event other = new Event();
                other.title = r.title();
                client.send(other); // flagged
                Booking.Builder builder = Booking.builder();
                builder.title(r.title());
                client.send(builder.build()); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsBuilderThatTheClientHandsOut() {
    tester(
            """
              void create(Request r) {
                client.build(b -> b.title(r.title())); // flagged
                client.build(b -> { b.title(r.title()); b.length(1); }); // flagged
                client.later(() -> Map.of("title", r.title())); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsClientInAVariableOrAnImplementation() {
    tester(
            """
              static class HttpCalendar implements CalendarClient {
                public void send(Object payload) {}
                public String create(Map<String, Object> body) { return ""; }
              }
              void create(Request r, HttpCalendar http) {
                CalendarClient alias = client;
                alias.create(Map.of("title", r.title())); // flagged
                http.create(Map.of("title", r.title())); // flagged
                Runnable later = () -> this.client.create(Map.of("title", r.title())); // flagged
              }
              private final Consumer<Request> sender = r -> client().create(Map.of("title", r.title())); // flagged
              private CalendarClient client() { return client; }
            """)
        .check();
  }

  @Test
  void flagsBodiesOfRequestsOfThePlatform() {
    tester(
            """
              void create(Request r, CalendarClient http) {
                http.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api/" + r.title()))
                    .header("Authorization", "Bearer " + r.name())
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Payload.from(r).toJson()))
                    .build());
                http.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api/"))
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{" + r.title() + "}"))
                    .build()); // flagged
              }
            """)
        .check();
  }
}
