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

/** What only orders, finds or explains a value on its way to a client is not in it. */
class HandedStepsTest {

  @Test
  void acceptsTextsThatOnlyOrderOrExplain() {
    Clients.tester(
            """
              void send(List<Request> all, Request r) {
                client.sendAll(all.stream().sorted(Comparator.comparing(each -> each.zone() + each.title())).toList());
                all.stream().max(Comparator.comparing(each -> each.zone() + each.title())).ifPresent(client::send);
                client.get(Objects.requireNonNull(r.title(), "no title in " + r));
                client.get(Objects.requireNonNull(r.title(), () -> "no title in " + r));
                client.get(System.getProperty("calendar." + r.zone()));
                client.get(System.getenv("CALENDAR_" + r.zone()));
                client.get(System.lineSeparator());
              }
            """)
        .check();
  }

  @Test
  void acceptsTextsByWhichAHelperFindsSomething() {
    Clients.tester(
            """
              interface Store { Request byKey(String key); }
              private Store store;
              void send(Request r) {
                Optional.of(r).map(each -> each.zone() + "/" + each.title()).map(this::find).ifPresent(client::send);
                Optional.of(r).map(each -> each.zone() + "/" + each.title()).map(this::find).ifPresent(this::push);
                Stream.of(r).map(Payload::from).forEach(this::push);
              }
              private Request find(String key) { return store.byKey(key); }
              private void push(Object payload) { client.send(payload); }
            """)
        .check();
  }

  @Test
  void flagsDefaultsThatArePutTogether() {
    Clients.tester(
            """
              void send(Request r) {
                client.get(Objects.requireNonNull("/" + r.title(), "no title")); // flagged
                client.get(Objects.requireNonNullElse(r.title(), "no title in " + r.zone())); // flagged
                client.get(System.getProperty("calendar", "calendar-" + r.zone())); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsWhatAStreamHandsToAHelper() {
    Clients.tester(
            """
              interface Mapper { String writeValueAsString(Object value); }
              private Mapper json;
              void send(List<Request> all) {
                all.stream().map(each -> Map.of("title", each.title())).forEach(this::push);
                client.sendAll(all.stream().map(each -> Map.of("title", each.title())).map(this::text).toList()); // flagged
              }
              private void push(Object payload) { client.send(payload); } // flagged
              private String text(Object value) { return json.writeValueAsString(value); }
            """)
        .check();
  }
}
