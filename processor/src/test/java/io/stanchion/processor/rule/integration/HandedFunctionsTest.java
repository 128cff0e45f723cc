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

/** Which functions put something else in the place of what a stream or an optional holds. */
class HandedFunctionsTest {

  @Test
  void acceptsWhatOwnFunctionPutsInThePlaceOfText() {
    Clients.tester(
            """
              interface Store { Request byKey(String key); }
              private Store store;
              void send(Request r) {
                client.send(Optional.of(r).map(each -> each.zone() + "/" + each.title()).map(this::find).get());
                client.send(Optional.of(r).map(each -> each.zone() + each.title()).map(key -> store.byKey(key)).get());
              }
              private Request find(String key) { return store.byKey(key); }
            """)
        .check();
  }

  @Test
  void acceptsMeasuresOfText() {
    Clients.tester(
            """
              void send(Request r) {
                client.send((r.zone() + r.title()).length());
                client.send(Integer.valueOf((r.zone() + r.title()).compareTo("a")));
                client.send((r.zone() + r.title()).isEmpty());
              }
            """)
        .check();
  }

  @Test
  void flagsFunctionsThatKeepWhatWasFormatted() {
    Clients.tester(
            """
              interface Mapper { String writeValueAsString(Object value); }
              private Mapper json;
              void send(List<Request> all) {
                client.sendAll(all.stream().map(each -> Map.of("title", each.title())).map(Object::toString).toList()); // flagged
                client.sendAll(all.stream().map(each -> Map.of("title", each.title())).map(json::writeValueAsString).toList()); // flagged
                client.sendAll(all.stream().map(each -> Map.of("title", each.title())).map(Texts::plain).toList()); // flagged
              }
              static class Texts { static String plain(Object value) { return value.toString(); } }
            """)
        .check();
  }
}
