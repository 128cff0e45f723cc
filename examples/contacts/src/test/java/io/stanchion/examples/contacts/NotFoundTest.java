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

import io.stanchion.examples.contacts.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not exist, or no longer. */
class NotFoundTest extends ApplicationTest {

  @ParameterizedTest
  @ValueSource(strings = {"/contacts/", "/phone-numbers/", "/templates/"})
  void readsOfNothingFindNothing(String path) {
    assertThat(acme.get(path + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/contacts/", "/appointments/", "/phone-numbers/"})
  void deletionsOfNothingFindNothing(String path) {
    assertThat(acme.delete(path + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /contacts/      | {"name": "Ada", "email": "a@x.org"}
          /phone-numbers/ | {"label": "sales"}
          """)
  void updatesOfNothingFindNothing(String path, String body) {
    assertThat(acme.put(path + UUID.randomUUID(), body).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /contacts/{id}/activate | ``
          /contacts/{id}/archive  | ``
          /templates/{id}/render  | {"name": "Ada"}
          """)
  void nothingCanBeDoneWithNothing(String path, String body) {
    Answer answer = acme.post(path.replace("{id}", UUID.randomUUID().toString()), body);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("there is no ");
  }

  @Test
  void deletionsAnswerWithoutBodyAndOnlyOnce() {
    String path = "/contacts/" + server.newContact("acme");

    Answer first = acme.delete(path);

    assertThat(first.status()).isEqualTo(204);
    assertThat(first.body()).isEmpty();
    assertThat(acme.delete(path).status()).isEqualTo(404);
    assertThat(acme.get(path).status()).isEqualTo(404);
  }

  @Test
  void unknownPathsAreNotFound() {
    assertThat(acme.get("/companies").status()).isEqualTo(404);
  }
}
