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

/** A map that the component only looks values up in is no payload; what it finds there may be. */
class HandedLookupsTest {

  @Test
  void acceptsValuesThatAreLookedUp() {
    Clients.tester(
            """
              private Map<String, String> known;
              void get(List<Request> all, String name) {
                Map<String, String> ids = all.stream().collect(Collectors.toMap(Request::name, Request::title));
                client.get(ids.get(name));
                client.get(ids.getOrDefault(name, "none").trim());
                known = all.stream().collect(Collectors.toMap(Request::name, Request::title));
                client.get(known.get(name));
                Map<String, String> zones = new HashMap<>();
                for (Request r : all) {
                  zones.put(r.name(), r.zone());
                }
                client.get(zones.remove(name));
                client.sendAll(zones.keySet());
                for (Map.Entry<String, String> each : zones.entrySet()) {
                  client.post(each.getKey(), each.getValue());
                }
                zones.forEach((key, value) -> client.post(key, value));
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadsThatAreGrouped() {
    Clients.tester(
            """
              void create(List<Request> all) {
                Map<String, Map<String, Object>> latest = new LinkedHashMap<>();
                Map<String, List<Object>> byZone = new TreeMap<>();
                for (Request r : all) {
                  latest.put(r.title(), Payload.from(r).toApi());
                  byZone.computeIfAbsent(r.zone(), zone -> new ArrayList<>()).add(Payload.from(r).toApi());
                }
                client.sendAll(latest.values());
                latest.values().forEach(client::create);
                client.sendAll(byZone.get("UTC"));
              }
            """)
        .check();
  }

  @Test
  void flagsWhatWasMadeForALookup() {
    Clients.tester(
            """
              void create(List<Request> all) {
                Map<String, Map<String, Object>> latest = new LinkedHashMap<>();
                for (Request r : all) {
                  latest.put(r.title(), Map.of("title", r.title()));
                }
                client.sendAll(latest.values()); // flagged
                for (Map<String, Object> body : latest.values()) {
                  client.create(body); // flagged
                }
                client.get(latest.toString()); // flagged
              }
            """)
        .check();
  }
}
