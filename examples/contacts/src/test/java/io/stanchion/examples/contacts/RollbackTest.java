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
import org.junit.jupiter.params.provider.ValueSource;

/** What fails half-way leaves nothing behind. */
class RollbackTest extends ApplicationTest {

  private static final String HALF_GOOD = "{\"csv\": \"name,email\\nAda,ada@x.org\\nBob,nowhere\"}";

  @ParameterizedTest
  @ValueSource(strings = {"/contact-csv/import", "/contacts/import-and-activate"})
  void documentsAreImportedAsWhole(String path) {
    Answer answer = acme.post(path, HALF_GOOD);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("record 2: a contact needs an email address");
    assertThat(acme.get("/contacts").json()).isEmpty();
  }

  @Test
  void callsAreNotRecordedWithoutTheirFollowUp() {
    String contact = server.newContact("acme");
    String before = acme.get("/contacts/" + contact).body();
    server.calendar().close();

    Answer answer =
        acme.put(
            "/contacts/" + contact + "/from-call-analysis",
            """
            {"summary": "wants a demo",
             "followUp": {"title": "Demo",
               "startsAt": "2030-01-15T10:00:00Z", "endsAt": "2030-01-15T10:30:00Z"}}
            """);

    assertThat(answer.status()).isEqualTo(502);
    assertThat(acme.get("/contacts/" + contact).body()).isEqualTo(before);
    assertThat(acme.get("/appointments").json()).isEmpty();
  }

  @Test
  void contactsAreNotDeletedWhileTheirAppointmentsStay() {
    String contact = server.newContact("acme");
    server.newAppointment("acme", contact);
    server.calendar().close();

    assertThat(acme.delete("/contacts/" + contact).status()).isEqualTo(502);

    assertThat(acme.get("/contacts").json()).hasSize(1);
    assertThat(acme.get("/appointments").json()).hasSize(1);
  }
}
