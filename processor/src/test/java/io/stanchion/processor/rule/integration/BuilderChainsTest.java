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

/** Which calls in a chain give an object a field, and which only look like it. */
class BuilderChainsTest {

  @Nested
  class CountedAsFields {

    private static RuleTester tester(String body) {
      return RuleTester.of(FieldMapping.class)
          .option("limit.mappedFields", 0)
          .source(Models.REQUEST)
          .source(Models.EVENT)
          .source(Models.BOOKING)
          .source(Models.CLIENT)
          .source(Models.service(body));
    }

    @Test
    void acceptsWhatIsLookedUpAndThenRead() {
      tester(
              """
                interface Directory { Contact find(String mail); boolean knows(String mail); }
                interface Contact { String name(); }
                String host(Directory directory, Request r) {
                  return directory.knows(r.mail()) ? directory.find(r.mail()).name() : r.name();
                }
              """)
          .check();
    }

    @Test
    void acceptsTemplateThatIsBuiltFromAnArgument() {
      tester(
              """
                interface Templates { Template named(String name); }
                interface Template { String build(String zone); }
                String invitation(Templates templates, Request r) {
                  return templates.named(r.title()).build(r.zone());
                }
              """)
          .check();
    }

    @Test
    void acceptsArithmeticOfValues() {
      tester(
              """
                record Minutes(int count) {
                  static Minutes of(int count) { return new Minutes(count); }
                  Minutes plus(int more) { return new Minutes(count + more); }
                }
                Minutes total(Minutes before, Request r) {
                  return before.plus(r.length());
                }
                Minutes fresh(Request r) {
                  return Minutes.of(15).plus(r.length());
                }
              """)
          .check();
    }

    @Test
    void acceptsWhatAHelperObjectIsAsked() {
      tester(
              """
                static class Rates {
                  Fee of(String zone) { return new Fee(); }
                  Fee standard() { return new Fee(); }
                }
                static class Fee {
                  Fee forMinutes(int count) { return this; }
                }
                Fee fee(Request r) {
                  return new Rates().of(r.zone());
                }
                Fee standard(Request r) {
                  return new Rates().standard().forMinutes(r.length());
                }
              """)
          .check();
    }

    @Test
    void acceptsBuilderOfAList() {
      tester(
              """
                List<String> guests(com.google.common.collect.ImmutableList.Builder<String> guests, Request r) {
                  guests.add(r.mail());
                  return guests.addAll(r.guests()).build();
                }
              """)
          .source(
              """
              package com.google.common.collect;
              import java.util.List;
              public interface ImmutableList<E> extends List<E> {
                interface Builder<E> {
                  Builder<E> add(E element);
                  Builder<E> addAll(Iterable<? extends E> elements);
                  ImmutableList<E> build();
                }
              }
              """)
          .check();
    }

    @Test
    void acceptsBuilderOfThePlatform() {
      tester(
              """
                Locale locale(Request r) {
                  return new Locale.Builder().setLanguage(r.zone()).build();
                }
                Stream<String> addresses(Request r) {
                  Stream.Builder<String> all = Stream.builder();
                  all.accept(r.mail());
                  return all.build();
                }
              """)
          .check();
    }

    @Test
    void countsTheFieldsOfEachObjectThatIsLookedUp() {
      String message =
          tester(
                  """
                    interface Events { Event find(String id); }
                    void swap(Events events, Request a, Request b) { // flagged
                      events.find(a.title()).setZone(b.zone());
                      events.find(b.title()).setZone(a.zone());
                    }
                  """)
              .message();

      assertThat(message)
          .contains("EventService.swap maps 2 fields")
          .contains("zone from b.zone(), zone from a.zone()");
    }

    private static final String STAGES =
        """
          interface Meetings { Title newMeeting(); }
          interface Title { Zone title(String v); }
          interface Zone { Last zone(String v); }
          interface Last { String build(); }
        """;

    @Test
    void countsTheFieldsOfEachObjectOfAFactory() {
      String message =
          tester(
                  STAGES
                      + """
                        List<String> both(Meetings meetings, Request a, Request b) { // flagged
                          return List.of(
                              meetings.newMeeting().title(a.title()).zone(a.zone()).build(),
                              meetings.newMeeting().title(b.title()).zone(b.zone()).build());
                        }
                      """)
              .message();

      assertThat(message).contains("EventService.both maps 4 fields");
    }

    @Test
    void countsTheFieldsOfEachTreeOfAMapper() {
      String message =
          tester(
                  """
                    interface JsonMapper { ObjectNode createObjectNode(); }
                    interface ObjectNode { ObjectNode put(String key, String value); }
                    List<ObjectNode> both(JsonMapper mapper, Request a, Request b) { // flagged
                      return List.of(
                          mapper.createObjectNode().put("title", a.title()),
                          mapper.createObjectNode().put("title", b.title()));
                    }
                  """)
              .message();

      assertThat(message).contains("title from a.title(), title from b.title()");
    }

    @Test
    void countsAFieldOfAPartOnceHoweverOftenThePartIsRead() {
      String message =
          tester(
                  """
                    interface Meeting { Place place(); }
                    interface Place { void setName(String name); }
                    void move(Meeting meeting, Request r) { // flagged
                      if (r.zone() == null) {
                        meeting.place().setName(r.calendar());
                      } else {
                        meeting.place().setName(r.name());
                      }
                    }
                  """)
              .message();

      assertThat(message).contains("EventService.move maps 1 field;");
    }

    @Test
    void countsTheStepsAfterAHelperThatBegins() {
      String message =
          tester(
                  STAGES
                      + """
                        private Zone titled(String title) { return null; }
                        String build(Request r) { // flagged
                          return titled(r.title()).zone(r.zone()).build();
                        }
                      """)
              .message();

      assertThat(message)
          .contains("EventService.build maps 1 field;")
          .contains("zone from r.zone()");
    }
  }

  @Nested
  class HandedToAClient {

    @Test
    void acceptsBuilderThatGotNothing() {
      Clients.tester(
              """
                void ping() {
                  client.send(Booking.builder().build());
                }
              """)
          .check();
    }

    @Test
    void acceptsWhatCollaboratorsReturnForAValue() {
      Clients.tester(
              """
                interface Store { Event find(String id); }
                static class Archive { Event find(String id) { return new Event(); } }
                record Minutes(int count) { Minutes plus(int more) { return new Minutes(count + more); } }
                private Store store;
                void push(String id, Minutes length, int more) {
                  client.send(store.find(id));
                  client.send(new Archive().find(id));
                  client.send(length.plus(more));
                }
              """)
          .check();
    }

    @Test
    void acceptsObjectOfThePlatformFromItsBuilder() {
      Clients.tester(
              """
                void push(String language, Request r) {
                  client.send(new Locale.Builder().setLanguage(language).build());
                  client.send(Stream.<String>builder().add(r.title()).add(r.name()).build());
                }
              """)
          .check();
    }

    @Test
    void acceptsPropertyOfAnObjectThatIsWritten() {
      Clients.tester(
              """
                void refresh(Event event, Request r) {
                  event.setTitle(r.title());
                  client.get(event.getCalendar());
                }
              """)
          .check();
    }

    @Test
    void acceptsWhatAnInheritedMethodReturns(@TempDir Path classes) {
      Compiled.of(
              """
              package lib;
              public class Tokens {
                protected String token(String of) { return of; }
              }
              """)
          .writeTo(classes);
      Clients.tester(
              """
              }
              @io.stanchion.Service
              class TokenService extends lib.Tokens {
                private final CalendarClient client;
                TokenService(CalendarClient client) { this.client = client; }
                public void renew(String id) { client.get(token("token-" + id)); }
              """)
          .against(classes)
          .check();
    }

    private static final String OK_REQUEST =
        """
        package okhttp3;
        public class Request {
          public static class Builder {
            public Builder url(String url) { return this; }
            public Builder header(String name, String value) { return this; }
            public Builder post(Object body) { return this; }
            public Request build() { return new Request(); }
          }
        }
        """;

    @Test
    void acceptsRequestWithWhatASchemaRenders() {
      Clients.tester(
              """
                void create(Request r, String token) {
                  okhttp3.Request.Builder request = new okhttp3.Request.Builder();
                  request.url("https://api/" + r.title()).header("Authorization", "Bearer " + token);
                  request.post(Payload.from(r).toApi());
                  client.send(request.build());
                }
              """)
          .source(OK_REQUEST)
          .check();
    }

    @Test
    void flagsBodyOfARequestThatIsPreparedBefore() {
      Clients.tester(
              """
                void create(Request r) {
                  okhttp3.Request.Builder request = new okhttp3.Request.Builder().url("https://api/");
                  request.post(Map.of("title", r.title()));
                  client.send(request.build()); // flagged
                }
                void update(Request r) {
                  java.net.http.HttpRequest.Builder request = java.net.http.HttpRequest.newBuilder();
                  request.header("Accept", "text/" + r.zone())
                      .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{" + r.title() + "}"));
                  client.send(request.build()); // flagged
                }
              """)
          .source(OK_REQUEST)
          .check();
    }

    @Test
    void flagsEntryHoweverItIsMade() {
      Clients.tester(
              """
                void create(Request r) {
                  client.send(Map.entry("title", r.title())); // flagged
                  client.send(new AbstractMap.SimpleEntry<>("title", r.title())); // flagged
                  client.send(new AbstractMap.SimpleEntry<>(Map.entry("title", r.title()))); // flagged
                }
              """)
          .check();
    }

    @Test
    void flagsBuilderThatWasFilledBefore() {
      Clients.tester(
              """
                static class Draft {
                  static class Builder {
                    Builder title(String title) { return this; }
                    Builder confirmed() { return this; }
                    Draft build() { return new Draft(); }
                  }
                }
                void create(Request r) {
                  Draft.Builder draft = new Draft.Builder();
                  draft.title(r.title());
                  client.send(draft.confirmed().build()); // flagged
                }
              """)
          .check();
    }
  }
}
