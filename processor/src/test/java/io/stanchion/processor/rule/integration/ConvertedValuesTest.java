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

import org.junit.jupiter.api.Test;

/** What is left in a value of that from which it was made, before a client gets it. */
class ConvertedValuesTest {

  @Test
  void acceptsNumbersAndDatesFromTexts() {
    Clients.tester(
            """
              void push(Request r, String day, String cents) {
                client.list(Integer.parseInt("1" + r.zone()), ("page" + r.zone()).length());
                client.send(Integer.valueOf("1" + r.zone()));
                client.send(LocalDate.parse(day + "-01"));
                client.send(new java.math.BigDecimal("0." + cents));
                client.send(Boolean.valueOf("" + r.name() + r.mail()));
              }
            """)
        .check();
  }

  @Test
  void acceptsKeysThatAreHashedFromTexts() {
    Clients.tester(
            """
              void push(Request r) {
                client.send(UUID.nameUUIDFromBytes((r.title() + r.zone()).getBytes()));
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatAnotherClassMakesOfAText() {
    Clients.tester(
            """
              static class Slugs {
                static String of(String text) { return text.toLowerCase(); }
                static Map<String, Object> details(String text) { return Map.of(); }
              }
              void push(Request r) {
                client.get(Slugs.of(r.title() + " " + r.zone()));
                client.create(Slugs.details(r.title() + " " + r.zone()));
              }
            """)
        .check();
  }

  @Test
  void acceptsCopiesOfWhatTheComponentIsGiven() {
    Clients.tester(
            """
              void push(Map<String, Object> body, byte[] content, List<String> ids) {
                client.create(new TreeMap<>(body));
                client.send(new String(content, java.nio.charset.StandardCharsets.UTF_8));
                client.sendAll(new ArrayList<>(ids));
              }
            """)
        .check();
  }

  @Test
  void acceptsWrappersOfOneValueOfAnyKind() {
    Clients.tester(
            """
              record Attachment(byte[] content) {}
              record Tags(String[] names) {}
              record Change(Payload payload) {}
              record Batch(Map<String, Payload> payloads) {}
              void push(byte[] content, String[] names, Map<String, Payload> payloads, Request r) {
                client.send(new Attachment(content));
                client.send(new Tags(names));
                client.send(new Change(Payload.from(r)));
                client.send(new Batch(payloads));
              }
            """)
        .check();
  }

  @Test
  void flagsWrapperOfAnythingAtAll() {
    Clients.tester(
            """
              record Envelope(Object body) {}
              record Rows(Request[] all) {}
              void push(Object body, Request[] all) {
                client.send(new Envelope(body)); // flagged
                client.send(new Rows(all)); // flagged
              }
            """)
        .check();
  }

  @Test
  void looksIntoTheEnvelopeOfARequest() {
    Clients.tester(
            """
              void push(Request r, org.springframework.http.HttpHeaders headers) {
                client.send(new org.springframework.http.HttpEntity<>(Payload.from(r).toApi(), headers));
                client.send(new org.springframework.http.HttpEntity<>(r, headers));
                client.send(new org.springframework.http.HttpEntity<>(Map.of("title", r.title()), headers)); // flagged
              }
            """)
        .source(
            """
            package org.springframework.http;
            public class HttpEntity<T> {
              public HttpEntity(T body, HttpHeaders headers) {}
            }
            """)
        .source("package org.springframework.http; public class HttpHeaders {}")
        .check();
  }

  @Test
  void followsValueThroughAGenericHelper() {
    Clients.tester(
            """
              void create(Request r) {
                push(Map.of("title", r.title()));
              }
              private <T> void push(T body) {
                client.send(Objects.requireNonNull(body)); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsTreeOfJsonThatIsRendered() {
    Clients.tester(
            """
              static class JSONObject {
                JSONObject put(String key, Object value) { return this; }
                String toString(int indent) { return ""; }
                String getString(String key) { return key; }
              }
              void push(Request r, JSONObject answer) {
                JSONObject body = new JSONObject();
                body.put("title", r.title());
                client.post("events", body.toString()); // flagged
                client.post("events", body.toString(2)); // flagged
                client.post("events", new JSONObject().put("title", r.title()).toString()); // flagged
                client.post("events", answer.toString());
                client.get(body.getString("title"));
              }
            """)
        .check();
  }

  @Test
  void flagsMapFromABuilder() {
    Clients.tester(
            """
              static class MapBuilder {
                MapBuilder with(String key, Object value) { return this; }
                Map<String, Object> build() { return Map.of(); }
              }
              void push(Request r) {
                client.create(new MapBuilder().with("title", r.title()).build()); // flagged
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatABuilderOfTheSchemaRenders() {
    Clients.tester(
            """
              void push(Request r) {
                client.send(ChangePayload.builder().title(r.title()).toApi());
                client.create(ChangePayload.builder().title(r.title()).toMap());
                ChangePayload.Builder change = ChangePayload.builder();
                change.title(r.title());
                client.create(change.toMap());
              }
            """)
        .source(
            """
            package app;
            import java.util.Map;
            @io.stanchion.IntegrationSchema(client = CalendarClient.class)
            public record ChangePayload(String title) {
              static ChangePayload of(String title) { return new ChangePayload(title); }
              Map<String, Object> toApi() { return Map.of("title", title); }
              static Builder builder() { return new Builder(); }
              static class Builder {
                Builder title(String title) { return this; }
                ChangePayload build() { return of(""); }
                lib.JsonNode toApi() { return null; }
                Map<String, Object> toMap() { return Map.of(); }
              }
            }
            """)
        .source("package lib; public interface JsonNode {}")
        .check();
  }
}
