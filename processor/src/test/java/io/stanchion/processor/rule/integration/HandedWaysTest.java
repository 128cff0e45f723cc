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

/** How what a component made gets to a client: through its members, variables and collections. */
class HandedWaysTest {

  @Test
  void acceptsMapsThatGoElsewhere() {
    Clients.tester(
            """
              interface Audit { void push(Map<String, Object> details); }
              private Audit audit;
              private Map<String, Object> ready;
              private Map<String, Object> note;
              void create(Request r) {
                push(Payload.from(r).toApi());
                note(Map.of("title", r.title()));
                audit.push(Map.of("title", r.title()));
              }
              private void push(Map<String, Object> body) {
                client.create(body);
              }
              private void note(Map<String, Object> details) {
                audit.push(details);
              }
              void keep(Request r) {
                note = Map.of("title", r.title());
                Object last = Map.of("title", r.title());
                last = r;
                ready = Payload.from(r).toApi();
                client.create(ready);
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadOfACollaboratorWhoseMethodIsNamedLikeAHelper() {
    Clients.tester(
            """
              interface Templates { Map<String, Object> body(Request r); }
              private Templates templates;
              void create(Request r) {
                client.create(templates.body(r));
                note(body(r));
              }
              private void note(Map<String, Object> details) {}
              private Map<String, Object> body(Request r) { return Map.of("title", r.title()); }
            """)
        .check();
  }

  @Test
  void acceptsMapsAndCollectionsThatAreOnlyRead() {
    Clients.tester(
            """
              interface ObjectNode { Object get(String key); }
              void create(Map<String, Object> body, List<String> ids, ObjectNode tree, String id) {
                if (!body.isEmpty() && body.get("title") != null && tree.get("title") != null) {
                  client.create(body);
                  client.send(tree);
                }
                if (!ids.contains("event-" + id)) {
                  client.sendAll(ids);
                }
              }
            """)
        .check();
  }

  @Test
  void acceptsBatchOfPayloads() {
    Clients.tester(
            """
              static class Batch { void add(Object each) {} }
              void create(List<Request> all) {
                Batch batch = new Batch();
                all.forEach(each -> batch.add(Payload.from(each)));
                client.send(batch);
              }
              void change(Event draft, Request r) {
                draft.setTitle("Copy of " + r.title());
                client.send(draft);
              }
            """)
        .check();
  }

  @Test
  void acceptsMapsThatAreCopied() {
    Clients.tester(
            """
              static class Registry {
                static Map<String, Object> ofEntries(Request r) { return null; }
                static Map<String, Object> toMap(Request r) { return null; }
              }
              void create(Request r) {
                client.create(Map.copyOf(Payload.from(r).toApi()));
                client.create(Collections.unmodifiableMap(Payload.from(r).toApi()));
                client.create(com.google.common.collect.ImmutableMap.copyOf(Payload.from(r).toApi()));
                client.create(com.google.common.collect.ImmutableMap.of());
                client.create(Registry.ofEntries(r));
                client.create(Registry.toMap(r));
              }
            """)
        .source(GUAVA)
        .check();
  }

  private static final String GUAVA =
      """
      package com.google.common.collect;
      import java.util.Map;
      public abstract class ImmutableMap<K, V> implements Map<K, V> {
        public static <K, V> ImmutableMap<K, V> of() { return null; }
        public static <K, V> ImmutableMap<K, V> copyOf(Map<K, V> other) { return null; }
        @SafeVarargs
        public static <K, V> ImmutableMap<K, V> ofEntries(Map.Entry<K, V>... entries) { return null; }
      }
      """;

  @Test
  void flagsMapOfEntries() {
    Clients.tester(
            """
              void create(Request r) {
                client.create(com.google.common.collect.ImmutableMap.ofEntries(Map.entry("title", r.title()))); // flagged
              }
            """)
        .source(GUAVA)
        .check();
  }

  @Test
  void flagsTreeThatGetsAValueUnderAnyKey() {
    Clients.tester(
            """
              interface ObjectNode { ObjectNode put(String key, String value); }
              interface ArrayNode { ArrayNode add(String value); }
              void create(Request r, String key, ObjectNode tree, ArrayNode titles) {
                tree.put(key, r.title());
                client.send(tree); // flagged
                titles.add(r.title());
                client.send(titles); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsLastOfSeveralPayloadsOfAHelper() {
    Clients.tester(
            """
              void create(Request r) {
                push("/events");
                push("/events", Payload.from(r), Map.of("title", r.title()));
                note("/notes", Payload.from(r));
                note("/notes", Map.of("title", r.title()), r);
              }
              private void push(String path, Object... bodies) {
                for (Object body : bodies) {
                  client.send(body); // flagged
                }
                client.send(bodies); // flagged
              }
              private void note(String path, Object... bodies) {
                client.get(path);
              }
            """)
        .check();
  }

  @Test
  void flagsMapThatIsAssignedInPlace() {
    Clients.tester(
            """
              void create(Request r) {
                Map<String, Object> body;
                client.create(body = Map.of("title", r.title())); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapsInABatchAndAtAPlaceOfAList() {
    Clients.tester(
            """
              static class Batch { void add(Object each) {} }
              void create(Request r, List<Object> bodies) {
                Batch batch = new Batch();
                batch.add(Map.of("title", r.title()));
                client.send(batch); // flagged
                bodies.set(0, Map.of("title", r.title()));
                client.sendAll(bodies); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsMapUnderAnotherType() {
    Clients.tester(
            """
              void create(Request r) {
                Object made = Map.of("title", r.title());
                if (made instanceof Map<?, ?> body) {
                  client.send(body); // flagged
                }
              }
            """)
        .check();
  }

  @Test
  void flagsMapThatReplacesAParameter() {
    Clients.tester(
            """
              void create(Request r, Map<String, Object> body, List<Object> bodies) {
                if (body == null) {
                  body = Map.of("title", r.title());
                }
                client.create(body); // flagged
                bodies.add(Map.of("title", r.title()));
                client.sendAll(bodies); // flagged
              }
            """)
        .check();
  }
}
