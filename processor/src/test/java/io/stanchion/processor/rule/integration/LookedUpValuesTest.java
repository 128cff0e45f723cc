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

/** What a client gets out of a map: the map itself was only a place to keep it. */
class LookedUpValuesTest {

  @Test
  void acceptsEntriesAndKeysOfALookupTable() {
    Clients.tester(
            """
              void push(List<Request> all, String title) {
                Map<String, String> calendars = new HashMap<>();
                Map<String, Request> requests = new LinkedHashMap<>();
                for (Request r : all) {
                  calendars.put(r.title(), r.calendar());
                  requests.put(r.title(), r);
                }
                client.get(calendars.get(title));
                client.get(calendars.getOrDefault(title, "own"));
                client.sendAll(calendars.values());
                client.sendAll(requests.keySet());
                client.sendAll(requests.values());
                client.sendAll(requests.values().stream().map(Request::zone).toList());
              }
            """)
        .check();
  }

  @Test
  void flagsEntriesThatWereFormatted() {
    Clients.tester(
            """
              void push(List<Request> all, String title) {
                Map<String, Map<String, Object>> bodies = new HashMap<>();
                for (Request r : all) {
                  bodies.put(r.title(), Map.of("title", r.title()));
                }
                client.create(bodies.get(title)); // flagged
                client.sendAll(bodies.values()); // flagged
                client.sendAll(bodies.entrySet()); // flagged
                client.send(new TreeMap<>(bodies)); // flagged
                client.get(bodies.toString()); // flagged
              }
            """)
        .check();
  }

  @Test
  void acceptsEntriesOfALoop() {
    Clients.tester(
            """
              void push(List<Request> all) {
                Map<String, String> calendars = new TreeMap<>();
                all.forEach(r -> calendars.put(r.title(), r.calendar()));
                for (Map.Entry<String, String> each : calendars.entrySet()) {
                  client.post(each.getKey(), each.getValue());
                }
                for (String title : calendars.keySet()) {
                  client.post(title, calendars.get(title));
                }
                calendars.forEach((title, calendar) -> client.post(title, calendar));
                client.sendAll(calendars.entrySet().stream().map(Map.Entry::getValue).toList());
                client.sendAll(calendars.entrySet().stream().map(each -> each.getKey()).toList());
              }
            """)
        .check();
  }

  @Test
  void flagsFormattedEntriesOfALoop() {
    Clients.tester(
            """
              void push(List<Request> all) {
                Map<String, String> bodies = new TreeMap<>();
                all.forEach(r -> bodies.put(r.title(), "{" + r.zone() + "}"));
                for (Map.Entry<String, String> each : bodies.entrySet()) {
                  client.post(each.getKey(), each.getValue()); // flagged
                }
                for (String body : bodies.values()) {
                  client.get(body); // flagged
                }
                bodies.forEach((title, body) -> client.post(title, body)); // flagged
                client.sendAll(bodies.entrySet().stream().map(Map.Entry::getKey).toList());
                client.sendAll(bodies.entrySet().stream().map(Map.Entry::getValue).toList()); // flagged
                client.sendAll(bodies.entrySet().stream().map(each -> each.getValue()).toList()); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsPairsThatStayTogether() {
    Clients.tester(
            """
              void push(List<Request> all) {
                TreeMap<String, String> calendars = new TreeMap<>();
                all.forEach(r -> calendars.put(r.title(), r.calendar()));
                client.send(calendars.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getValue))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))); // flagged
                client.send(calendars.headMap("m")); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsWhatStandsInForAMissingEntry() {
    Clients.tester(
            """
              void push(Map<String, String> labels, Map<String, String> zones, Request r) {
                client.get(zones.getOrDefault("label-" + r.title(), r.zone()));
                client.get(labels.getOrDefault(r.title(), "label-" + r.title())); // flagged
                client.get(zones.computeIfAbsent(r.title(), title -> title));
                client.get(labels.computeIfAbsent(r.title(), title -> "label-" + title)); // flagged
              }
            """)
        .check();
  }

  @Test
  void acceptsEntriesThatReplaceEachOther() {
    Clients.tester(
            """
              void push(Map<String, String> labels, Request r) {
                labels.put("first", labels.get("second"));
                labels.put("second", labels.get("first"));
                client.get(labels.get("first"));
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatIsReadFromObjectsThatWereBuilt() {
    Clients.tester(
            """
              void push(Request r) {
                List<Booking> drafts = List.of(new Booking(r.title(), 1, r.calendar(), "", "", ""));
                client.sendAll(drafts.stream().map(Booking::calendar).toList());
                client.sendAll(drafts.stream().map(each -> each.calendar()).toList());
                client.sendAll(drafts.stream().map(each -> each).toList()); // flagged
                client.sendAll(drafts.stream().filter(each -> each.length() > 1).toList()); // flagged
              }
            """)
        .check();
  }
}
