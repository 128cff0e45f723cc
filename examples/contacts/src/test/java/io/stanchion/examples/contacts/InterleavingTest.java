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
package io.stanchion.examples.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two organizations at work at the same time, and the operator beside them. */
class InterleavingTest extends ApplicationTest {

  private static final int THREADS = 16;
  private static final int ROUNDS = 25;
  private static final String CONTACTS = "/contacts?limit=1000";

  /** The contacts and phone numbers that an organization has, for the other one to try. */
  private final Map<String, Queue<String>> paths =
      Map.of("acme", new ConcurrentLinkedQueue<>(), "globex", new ConcurrentLinkedQueue<>());

  @Test
  void neitherSeesRowsOfTheOther() throws Exception {
    List<Callable<Void>> members = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int number = thread;
      members.add(() -> work(number % 2 == 0 ? "acme" : "globex", number));
    }
    members.add(this::operate);
    ExecutorService threads = Executors.newFixedThreadPool(members.size());
    try {
      for (Future<Void> done : threads.invokeAll(members)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }

    for (String path : List.of(CONTACTS, "/phone-numbers")) {
      assertThat(acme.get(path).json()).hasSize(THREADS / 2 * ROUNDS);
      assertThat(globex.get(path).json()).hasSize(THREADS / 2 * ROUNDS);
    }
    assertThat(operator.get("/admin/phone-numbers").json()).hasSize(THREADS * ROUNDS);
  }

  /** Each name begins with the organization's, so that a row in the wrong place is seen. */
  private Void work(String organizationId, int thread) {
    Client member = server.member(organizationId);
    Queue<String> others = paths.get(organizationId.equals("acme") ? "globex" : "acme");
    for (int round = 0; round < ROUNDS; round++) {
      String name = organizationId + " " + thread + " " + round;
      String email = name.replace(' ', '.') + "@x.org";
      String id =
          member
              .post("/contacts", "{\"name\": \"%s\", \"email\": \"%s\"}".formatted(name, email))
              .id();
      paths.get(organizationId).add("/contacts/" + id);
      paths.get(organizationId).add("/phone-numbers/" + server.newPhoneNumber(organizationId));
      assertThat(member.get("/contacts/" + id).json().required("name").asText()).isEqualTo(name);
      assertOwn(member.get(CONTACTS).json(), "name", organizationId + " ");
      assertOwn(member.get("/phone-numbers").json(), "organizationId", organizationId);
      for (String other = others.poll(); other != null; other = others.poll()) {
        assertThat(member.get(other).status()).isEqualTo(404);
        assertThat(member.delete(other).status()).isEqualTo(404);
      }
    }
    return null;
  }

  private static void assertOwn(JsonNode rows, String field, String prefix) {
    assertThat(rows).isNotEmpty();
    for (JsonNode row : rows) {
      assertThat(row.required(field).asText()).startsWith(prefix);
    }
  }

  /** What an administrator sees is nobody else's answer. */
  private Void operate() {
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(operator.get("/admin/phone-numbers").status()).isEqualTo(200);
      assertThat(operator.get("/phone-numbers").status()).isEqualTo(401);
    }
    return null;
  }
}
