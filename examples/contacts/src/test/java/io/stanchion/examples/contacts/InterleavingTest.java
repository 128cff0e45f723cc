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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two organizations at work at the same time. */
class InterleavingTest extends ApplicationTest {

  private static final int THREADS = 16;
  private static final int ROUNDS = 25;

  @Test
  void neitherSeesRowsOfTheOther() throws Exception {
    List<Callable<Void>> members = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int number = thread;
      members.add(() -> work(number % 2 == 0 ? "acme" : "globex", number));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Void> done : threads.invokeAll(members)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(acme.get("/contacts?limit=1000").json()).hasSize(THREADS / 2 * ROUNDS);
    assertThat(globex.get("/contacts?limit=1000").json()).hasSize(THREADS / 2 * ROUNDS);
  }

  /** Each name begins with the organization's, so that a row in the wrong place is seen. */
  private Void work(String organizationId, int thread) {
    Client member = server.member(organizationId);
    for (int round = 0; round < ROUNDS; round++) {
      String name = organizationId + " " + thread + " " + round;
      String email = name.replace(' ', '.') + "@x.org";
      String id =
          member
              .post("/contacts", "{\"name\": \"%s\", \"email\": \"%s\"}".formatted(name, email))
              .id();
      assertThat(member.get("/contacts/" + id).json().required("name").asText()).isEqualTo(name);
      for (JsonNode contact : member.get("/contacts?limit=1000").json()) {
        assertThat(contact.required("name").asText()).startsWith(organizationId + " ");
      }
    }
    return null;
  }
}
