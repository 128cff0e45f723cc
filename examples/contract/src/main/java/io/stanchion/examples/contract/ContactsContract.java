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
package io.stanchion.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the contacts application answers, whichever target its routers were generated for. */
public interface ContactsContract {

  /** The application, which is running. */
  Server server();

  /** The scenarios of {@code contract.json}. */
  @TestFactory
  default Stream<DynamicTest> answers() {
    List<Scenario> scenarios = Scenario.all();
    return IntStream.range(0, scenarios.size())
        .mapToObj(i -> test("scenario" + i, scenarios.get(i)));
  }

  private DynamicTest test(String id, Scenario scenario) {
    return DynamicTest.dynamicTest(
        scenario.name(),
        () -> {
          Conversation conversation = new Conversation(server(), id);
          scenario.steps().forEach(conversation::have);
        });
  }

  /** Two requests never share a session: each sees its own organization and its own changes. */
  @Test
  default void requestsAtOneTimeHaveSessionsOfTheirOwn() throws Exception {
    Conversation conversation = new Conversation(server(), "at-one-time");
    int threads = 8;
    int rounds = 10;
    List<Callable<Void>> work = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      String member = thread % 2 == 0 ? "acme" : "globex";
      String name = member + thread;
      work.add(() -> new Worker(conversation, member, name).work(rounds));
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Void> done : executor.invokeAll(work)) {
        done.get();
      }
    } finally {
      executor.shutdownNow();
    }
    for (String member : List.of("acme", "globex")) {
      Answer all = conversation.send(member, "GET", "/contacts?limit=1000", Optional.empty());
      assertThat(all.json()).as(member).hasSize(threads / 2 * rounds);
    }
  }

  /** One of several callers at one time. */
  record Worker(Conversation conversation, String member, String name) {

    Void work(int rounds) {
      for (int round = 0; round < rounds; round++) {
        String contact = name + "-" + round;
        String body = "{\"name\": \"%s\", \"email\": \"%s@x.org\"}".formatted(contact, contact);
        Answer created = conversation.send(member, "POST", "/contacts", Optional.of(body));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        String path = "/contacts/" + created.json().path("id").asText();
        Answer found = conversation.send(member, "GET", path, Optional.empty());
        assertThat(found.json().path("name").asText()).as(found.toString()).isEqualTo(contact);
        failsHalfWay(contact);
        onlyOwn();
      }
      return null;
    }

    /** The second of two is there already, so neither stays. */
    private void failsHalfWay(String contact) {
      String body =
          "[{\"name\": \"half\", \"email\": \"half-%s@x.org\"}, {\"name\": \"x\", \"email\": \"%s@x.org\"}]"
              .formatted(contact, contact);
      Answer refused = conversation.send(member, "POST", "/contacts/import", Optional.of(body));
      assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
    }

    private void onlyOwn() {
      Answer all = conversation.send(member, "GET", "/contacts?limit=1000", Optional.empty());
      assertThat(all.status()).as(all.toString()).isEqualTo(200);
      for (JsonNode each : all.json()) {
        assertThat(each.path("name").asText()).startsWith(member);
      }
    }
  }
}
