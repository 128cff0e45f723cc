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

/** Which calls and assignments give another object a value: one field is one too many here. */
class SettableObjectsTest {

  private static RuleTester tester(String body) {
    return RuleTester.of(FieldMapping.class)
        .option("limit.mappedFields", 0)
        .source(Models.REQUEST)
        .source(Models.EVENT)
        .source(Models.CLIENT)
        .source(
            """
            package app;
            public class Order {
              public static Event LAST = new Event();
              public Event event;
            }
            """)
        .source(Models.service(body));
  }

  @Test
  void acceptsWritesIntoPartsOfItsOwn() {
    tester(
            """
              private final Event event = new Event();
              void keep(Request r) {
                event.setTitle(r.title());
                this.event.setZone(r.zone());
                event.name = r.name();
                Order.LAST.setMail(r.mail());
              }
            """)
        .check();
  }

  @Test
  void acceptsWritesIntoWhatItInherits() {
    tester("")
        .source(
            """
            package app;
            abstract class Remembering {
              protected String title;
              private String zone;
              void keep(Request r) {
                this.title = r.title();
                this.setZone(r.zone());
              }
              void setZone(String zone) { this.zone = zone; }
            }
            """)
        .source(
            "package app; @io.stanchion.Service class LastRequestService extends Remembering {}")
        .check();
  }

  @Test
  void flagsWritesIntoPartsOfOthers() {
    tester(
            """
              void set(Order order, Request r) { order.event.setTitle(r.title()); } // flagged
              void assign(Order order, Request r) { order.event.title = r.title(); } // flagged
              void named(Event event, Request r) { event.setName(r.name()); } // flagged
            """)
        .check();
  }

  @Test
  void acceptsElementsUnderKeysOfTheirOwn() {
    tester(
            """
              interface ObjectNode { ObjectNode put(String key, String value); }
              void index(Map<String, Object> byTitle, Request r) { byTitle.put(r.title(), r.mail()); }
              void mails(ObjectNode mails, Request r) { mails.put(r.name(), r.mail()); }
            """)
        .check();
  }

  @Test
  void acceptsReadingsWithADefault() {
    tester(
            """
              interface JsonObject { String getString(String key, String other); }
              String zone(JsonObject json, Request r) { return json.getString("zone", r.zone()); }
              String other(Map<String, String> zones, Request r) { return zones.getOrDefault("zone", r.zone()); }
            """)
        .check();
  }

  @Test
  void flagsEntriesOfBuildersAndMapsOfLibraries() {
    tester(
            """
              Object built(com.google.common.collect.ImmutableMap.Builder<String, Object> map, Request r) { // flagged
                return map.put("title", r.title());
              }
              void written(JsonWriter json, Request r) { json.writeStringField("title", r.title()); } // flagged
              interface JsonWriter { void writeStringField(String key, String value); }
              void defaults(Properties texts, Request r) { texts.putIfAbsent("title", r.title()); } // flagged
            """)
        .source(
            """
            package com.google.common.collect;
            public class ImmutableMap<K, V> {
              public static class Builder<K, V> {
                public Builder<K, V> put(K key, V value) { return this; }
              }
            }
            """)
        .check();
  }

  @Test
  void flagsLinksOfABuilderByAnotherName() {
    tester(
            """
              interface Draft { void title(String v); Event build(); }
              interface Index { void title(String v); void build(String name); }
              void draft(Draft draft, Request r) { draft.title(r.title()); } // flagged
              void index(Index index, Request r) { index.title(r.title()); }
            """)
        .check();
  }

  @Test
  void acceptsAttributesOfATrace() {
    tester(
            """
              void trace(io.opentelemetry.api.common.AttributesBuilder attributes, Request r) {
                attributes.put("title", r.title());
                attributes.put("zone", r.zone());
              }
            """)
        .source(
            """
            package io.opentelemetry.api.common;
            public interface AttributesBuilder { AttributesBuilder put(String key, String value); }
            """)
        .check();
  }
}
