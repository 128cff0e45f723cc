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

/** Globex tries to get at what is acme's. */
class TenantIsolationTest extends ApplicationTest {

  private static final String BOOKING =
      """
      {"title": "Demo", "startsAt": "2030-01-15T10:00:00Z", "endsAt": "2030-01-15T10:30:00Z"}
      """;

  @ParameterizedTest
  @CsvSource({"/contacts", "/appointments", "/phone-numbers"})
  void listsHoldNothingOfOthers(String path) {
    server.newAppointment("acme", server.newContact("acme"));
    server.newPhoneNumber("acme");

    assertThat(acme.get(path).json()).hasSize(1);
    assertThat(globex.get(path).json()).isEmpty();
  }

  @Test
  void exportsHoldNothingOfOthers() {
    server.newContact("acme");

    assertThat(acme.get("/contact-csv/export").body()).contains("@x.org");
    assertThat(globex.get("/contact-csv/export").body()).doesNotContain("@x.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GET    | /contacts/{id}                    |
          PUT    | /contacts/{id}                    | {"name": "Eve", "email": "eve@x.org"}
          DELETE | /contacts/{id}                    |
          POST   | /contacts/{id}/activate           |
          POST   | /contacts/{id}/archive            |
          PUT    | /contacts/{id}/from-call-analysis | {"summary": "hijacked"}
          """)
  void contactsOfOthersDoNotExist(String method, String path, String body) {
    String contact = server.newContact("acme");
    String before = acme.get("/contacts/" + contact).body();

    Answer answer = globex.send(method, path.replace("{id}", contact), body == null ? "" : body);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(acme.get("/contacts/" + contact).body()).isEqualTo(before);
  }

  @Test
  void appointmentsAreNotBookedWithContactsOfOthers() {
    String contact = server.newContact("acme");

    Answer answer = globex.post("/contacts/" + contact + "/book-appointment", BOOKING);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(acme.get("/appointments").json()).isEmpty();
    assertThat(globex.get("/appointments").json()).isEmpty();
    assertThat(server.calendar().events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DELETE, ''", "POST, /archive"})
  void appointmentsOfOthersAreNotCancelledWithTheirContact(String method, String action) {
    String contact = server.newContact("acme");
    server.newAppointment("acme", contact);

    globex.send(method, "/contacts/" + contact + action, "");

    assertThat(acme.get("/appointments").json()).hasSize(1);
    assertThat(server.calendar().events()).hasSize(1);
  }

  @Test
  void appointmentsOfOthersAreNotCancelled() {
    String appointment = server.newAppointment("acme", server.newContact("acme"));

    assertThat(globex.delete("/appointments/" + appointment).status()).isEqualTo(404);

    assertThat(acme.get("/appointments").json()).hasSize(1);
    assertThat(server.calendar().events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GET    |
          PUT    | {"label": "hijacked"}
          DELETE |
          """)
  void phoneNumbersOfOthersDoNotExist(String method, String body) {
    String path = "/phone-numbers/" + server.newPhoneNumber("acme");
    String before = acme.get(path).body();

    assertThat(globex.send(method, path, body == null ? "" : body).status()).isEqualTo(404);

    assertThat(acme.get(path).body()).isEqualTo(before);
  }

  @Test
  void phoneNumbersOfTheOperatorAreNobodys() {
    String path =
        "/phone-numbers/"
            + operator
                .post("/admin/phone-numbers", "{\"number\": \"+41440000001\", \"label\": \"\"}")
                .id();

    assertThat(acme.get("/phone-numbers").json()).isEmpty();
    assertThat(acme.get(path).status()).isEqualTo(404);
    assertThat(acme.delete(path).status()).isEqualTo(404);
    assertThat(operator.get("/admin" + path).status()).isEqualTo(200);
  }

  @Test
  void operatorSeesPhoneNumbersOfAll() {
    server.newPhoneNumber("acme");
    String globexNumber = server.newPhoneNumber("globex");

    assertThat(operator.get("/admin/phone-numbers").json())
        .extracting(number -> number.get("organizationId").asText())
        .containsExactly("acme", "globex");
    assertThat(operator.delete("/admin/phone-numbers/" + globexNumber).status()).isEqualTo(204);
    assertThat(globex.get("/phone-numbers").json()).isEmpty();
    assertThat(acme.get("/phone-numbers").json()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/phone-numbers?organizationId=acme",
    "/phone-numbers?organizationId=",
    "/phone-numbers?org=acme"
  })
  void organizationsAreNotTakenFromTheQuery(String path) {
    server.newPhoneNumber("acme");

    assertThat(globex.get(path).json()).isEmpty();
  }

  @Test
  void organizationsAreNotTakenFromTheBody() {
    Answer answer =
        globex.post(
            "/phone-numbers",
            "{\"number\": \"+41440000001\", \"label\": \"\", \"organizationId\": \"acme\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(operator.get("/admin/phone-numbers").json()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/admin/contacts", "/admin/appointments", "/admin/contact-csv/export"})
  void personalDataHasNoRouteForTheOperator(String path) {
    server.newAppointment("acme", server.newContact("acme"));

    assertThat(operator.get(path).status()).isEqualTo(404);
  }
}
