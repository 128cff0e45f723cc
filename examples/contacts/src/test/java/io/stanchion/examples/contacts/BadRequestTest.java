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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that cannot be understood are told what is wrong with them. */
class BadRequestTest extends ApplicationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name": "Ada", "email":                             | not the JSON that is expected
          Ada                                                  | not the JSON that is expected
          ``                                                   | the body is missing
          null                                                 | the body is null
          ["Ada"]                                              | not the JSON that is expected
          {"name": "Ada", "email": ["a@x.org"]}                | see email
          {"name": "Ada", "email": "a@x.org", "e-mail": "b@x"} | see e-mail
          {"name": "Ada"}                                      | see email
          {"name": "Ada", "email": null}                       | see email
          {"name": "", "email": "a@x.org"}                     | a contact needs a name
          """)
  void bodiesAreChecked(String body, String complaint) {
    Answer answer = acme.post("/contacts", body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().required("title").asText())
        .contains(complaint)
        .doesNotContain("io.stanchion");
    assertThat(acme.get("/contacts").json()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /contacts/7, id is not a valid UUID",
    "DELETE, /contacts/7, id is not a valid UUID",
    "POST, /contacts/7/archive, id is not a valid UUID",
    "GET, /phone-numbers/7, id is not a valid UUID",
    "GET, /templates/7, id is not a valid UUID",
    "GET, /contacts?status=LOST, status is not a valid ContactStatus",
    "GET, /appointments?from=tomorrow, from is not a valid Instant"
  })
  void parametersAreChecked(String method, String path, String complaint) {
    Answer answer = acme.send(method, path, "");

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().required("title").asText()).contains(complaint);
  }

  @Test
  void numbersAreRegisteredOnce() {
    String number = "{\"number\": \"+41440000001\", \"label\": \"\"}";
    acme.post("/phone-numbers", number);

    assertThat(globex.post("/phone-numbers", number).status()).isEqualTo(409);
    assertThat(globex.get("/phone-numbers").json()).isEmpty();
  }
}
