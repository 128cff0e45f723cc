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

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

/** Which object {@link FieldMapping} takes a write for, and which objects belong to one payload. */
class WrittenObjectsTest {

  private static RuleTester tester(String body) {
    return Models.mapping()
        .source(
            """
            package app;
            public class Order {
              public Event event;
              public Order next;
              public String status;
              public Event getEvent() { return event; }
              public Event getBilling() { return event; }
              public Order next() { return this; }
              public void setStatus(String status) {}
              public void setTitle(String title) {}
            }
            """)
        .source(Models.service(body));
  }

  @Test
  void acceptsOneFieldOfANestedObjectInManyBranches() {
    tester(
            """
              void label(Order order, Object given, Request r) {
                switch (r.zone()) {
                  case "a" -> order.event.setStatus(r.name());
                  case "b" -> order.event.setStatus(r.name());
                  case "c" -> order.event.setStatus(r.title());
                  case "d" -> order.event.setStatus(r.name());
                  default -> order.event.setStatus(r.name());
                }
                switch (r.zone()) {
                  case "a" -> order.getEvent().setStatus(r.name());
                  case "b" -> order.getEvent().setStatus(r.title());
                  default -> order.getEvent().setStatus(r.name());
                }
                switch (r.zone()) {
                  case "a" -> ((Order) given).setStatus(r.name());
                  case "b" -> ((Order) given).setStatus(r.title());
                  case "c" -> ((Order) given).setStatus(r.zone());
                  case "d" -> ((Order) given).setStatus(r.mail());
                  default -> ((Order) given).setStatus(r.name());
                }
              }
            """)
        .check();
  }

  @Test
  void acceptsOneFieldOfAPartOfItsOwnInManyBranches() {
    tester(
            """
              private final Order order = new Order();
              void label(Request r) {
                switch (r.zone()) {
                  case "a" -> order.event.setStatus(r.name());
                  case "b" -> this.order.event.setStatus(r.name());
                  case "c" -> this.order.event.setStatus(r.title());
                  case "d" -> this.order.event.setStatus(r.name());
                  case "e" -> this.order.event.setStatus(r.name());
                  case "f" -> this.order.event.setStatus(r.name());
                  default -> this.order.event.setStatus(r.name());
                }
              }
            """)
        .check();
  }

  @Test
  void flagsFieldsOfTheSameNameInPartsOfOneObject() {
    tester(
            """
              void fill(Order order, Request r) { // flagged
                order.setTitle(r.title());
                order.event.setTitle(r.title());
                order.getBilling().setTitle(r.title());
                order.next().setTitle(r.title());
                order.getEvent().setTitle(r.title());
                order.next().event.setTitle(r.title());
              }
            """)
        .check();
  }

  @Test
  void flagsElementsOfAListAsObjectsOfTheirOwn() {
    tester(
            """
              void fill(List<Event> events, Request r) { // flagged
                events.get(0).setTitle(r.title());
                events.get(1).setTitle(r.title());
                events.get(2).setTitle(r.title());
                events.get(3).setTitle(r.title());
                events.get(4).setTitle(r.title());
                events.get(5).setTitle(r.title());
              }
            """)
        .check();
  }

  @Test
  void flagsWhatAHelperOfItsOwnHandsOut() {
    tester(
            """
              private Event event() { return new Event(); }
              void fill(Request r) { // flagged
                event().setTitle(r.title());
                event().setLength(r.length());
                event().setCalendar(r.calendar());
                event().setZone(r.zone());
                event().setName(r.name());
                event().setMail(r.mail());
              }
            """)
        .check();
  }

  @Test
  void flagsTwoObjectsThatStartFromOne() {
    tester(
            """
              static class Pet {
                Pet(Request owner) {}
                Pet title(String v) { return this; }
                Pet zone(String v) { return this; }
                Pet name(String v) { return this; }
              }
              List<Pet> pets(Request r) { // flagged
                return List.of(
                    new Pet(r).title(r.title()).zone(r.zone()).name(r.name()),
                    new Pet(r).title(r.title()).zone(r.zone()).name(r.name()));
              }
            """)
        .check();
  }

  @Test
  void acceptsConstantsAfterAConstructorThatTakesParameters() {
    tester(
            """
              static class Pet {
                Pet(String title, String zone) {}
                Pet kind(String v) { return this; }
                Pet colour(String v) { return this; }
                Pet age(int v) { return this; }
                Pet size(int v) { return this; }
                Pet weight(int v) { return this; }
                Pet tail(boolean v) { return this; }
              }
              Pet pet(String title, String zone) {
                return new Pet(title, zone).kind("cat").colour("black").age(1).size(2).weight(3).tail(true);
              }
            """)
        .check();
  }

  @Test
  void acceptsConstructorThatTakesOneReadValueAmongOthers() {
    tester(
            """
              Booking booking(Request r, String zone, String name) {
                return new Booking(r.title(), 30, "default", zone, name, "none");
              }
            """)
        .check();
  }

  @Test
  void acceptsRowThatAlsoGetsAValueOfTheCaller() {
    tester(
            """
              Event event(ResultSet rs, String zone) throws SQLException {
                Event event = new Event();
                event.setZone(zone);
                event.setTitle(rs.getString("title"));
                event.setLength(rs.getInt("length"));
                event.setCalendar(rs.getString("calendar"));
                event.setName(rs.getString("name"));
                event.setMail(rs.getString("mail"));
                return event;
              }
            """)
        .check();
  }

  @Test
  void acceptsHandlersBesideAValue() {
    tester(
            """
              interface DialogBuilder {
                DialogBuilder title(String v);
                DialogBuilder on(Runnable v);
                DialogBuilder opened(Runnable v);
                DialogBuilder closed(Runnable v);
                DialogBuilder moved(Runnable v);
                DialogBuilder hidden(Runnable v);
                DialogBuilder shown(Consumer<Request> v);
                DialogBuilder sent(Consumer<Request> v);
                DialogBuilder saved(Consumer<Request> v);
                DialogBuilder failed(Consumer<Request> v);
                DialogBuilder retried(Consumer<Request> v);
              }
              void show(DialogBuilder dialog, Request r) {
                dialog.title(r.title()).on(() -> close(r)).opened(() -> close(r)).closed(() -> close(r)).moved(() -> close(r)).hidden(() -> close(r));
                dialog.shown(this::close).sent(this::close).saved(this::close).failed(this::close).retried(this::close);
              }
              private void close(Request r) {}
            """)
        .check();
  }

  @Test
  void flagsMappingBesideParametersOfAStatement() {
    tester(
            """
              void insert(org.jdbi.v3.core.Update update, Request r) { // flagged
                update.bindMap(Map.of("title", r.title()));
                client.create(Map.of("title", r.title(), "length", r.length(), "calendar", r.calendar(),
                    "zone", r.zone(), "name", r.name(), "mail", r.mail()));
              }
            """)
        .source(
            """
            package org.jdbi.v3.core;
            public interface Update { Update bindMap(java.util.Map<String, ?> values); }
            """)
        .check();
  }

  @Test
  void acceptsOptionsBesideAPayload() {
    tester(
            """
              void send(Request r, BiConsumer<Map<String, Object>, Map<String, Object>> api) {
                Map<String, Object> body = new HashMap<>();
                body.put("title", r.title());
                Map<String, Object> options = new HashMap<>();
                options.put("timeout", 30);
                options.put("retries", 3);
                options.put("proxy", "none");
                options.put("trace", true);
                options.put("version", 2);
                api.accept(body, options);
                Api.send(body, options);
              }
              static class Api { static void send(Map<String, Object> body, Map<String, Object> options) {} }
            """)
        .check();
  }

  @Test
  void flagsConstantsInAPartThatIsChosen() {
    tester(
            """
              Map<String, Object> body(Request r) { // flagged
                Map<String, Object> google = new HashMap<>();
                google.put("integration", "google");
                google.put("version", 2);
                google.put("public", true);
                google.put("kind", "meeting");
                return Map.of("title", r.title(), "target", r.length() > 1 ? google : r.zone());
              }
            """)
        .check();
  }

  @Test
  void flagsConstantsInAPartThatABuilderMakes() {
    tester(
            """
              Map<String, Object> body(Request r) { // flagged
                Booking.Builder target = Booking.builder();
                target.title("none").zone("UTC").calendar("google").name("nobody");
                return Map.of("title", r.title(), "target", target.build());
              }
            """)
        .check();
  }
}
