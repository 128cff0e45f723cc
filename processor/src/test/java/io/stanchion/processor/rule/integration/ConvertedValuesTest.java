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
}
