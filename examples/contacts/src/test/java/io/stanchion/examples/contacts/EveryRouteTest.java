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
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Calls each route once as somebody who may, on a row that exists. */
class EveryRouteTest {

  /** Route, body and the status of success. */
  private static final List<Call> CALLS =
      List.of(
          new Call("POST /contacts", "{'name': 'Ada', 'email': 'ada@x.org'}", 201),
          new Call("POST /contacts/import", "[{'name': 'Cid', 'email': 'cid@x.org'}]", 200),
          new Call("GET /contacts", "", 200),
          new Call("GET /contacts/{id}", "", 200),
          new Call("PUT /contacts/{id}", "{'name': 'Ada', 'email': 'ada@y.org'}", 200),
          new Call("DELETE /contacts/{id}", "", 204),
          new Call("POST /contacts/{id}/activate", "", 200),
          new Call("POST /contacts/{id}/archive", "", 200),
          new Call(
              "POST /contacts/{id}/book-appointment",
              "{'title': 'Demo',"
                  + " 'startsAt': '2030-01-15T10:00:00Z', 'endsAt': '2030-01-15T10:30:00Z'}",
              200),
          new Call("PUT /contacts/{id}/from-call-analysis", "{'summary': 'likes it'}", 200),
          new Call("POST /contacts/import-and-activate", "{'csv': 'name,email\\nAda,a@x'}", 200),
          new Call("POST /contact-csv/import", "{'csv': 'name,email\\nBob,b@x'}", 200),
          new Call("GET /contact-csv/export", "", 200),
          new Call("GET /appointments", "", 200),
          new Call("DELETE /appointments/{id}", "", 204),
          new Call("POST /phone-numbers", "{'number': '+41440000001', 'label': ''}", 201),
          new Call("GET /phone-numbers", "", 200),
          new Call("GET /phone-numbers/{id}", "", 200),
          new Call("PUT /phone-numbers/{id}", "{'label': 'sales'}", 200),
          new Call("DELETE /phone-numbers/{id}", "", 204),
          new Call("POST /admin/phone-numbers", "{'number': '+41440000002', 'label': ''}", 201),
          new Call("GET /admin/phone-numbers", "", 200),
          new Call("GET /admin/phone-numbers/{id}", "", 200),
          new Call("PUT /admin/phone-numbers/{id}", "{'label': 'sales'}", 200),
          new Call("DELETE /admin/phone-numbers/{id}", "", 204),
          new Call("POST /templates", "{'name': 'welcome', 'text': 'Hello {name}'}", 201),
          new Call("GET /templates", "", 200),
          new Call("GET /templates/{id}", "", 200),
          new Call("POST /templates/{id}/render", "{'name': 'Ada'}", 200));

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = TestServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isCalledHere() {
    assertThat(server.routes())
        .containsExactlyInAnyOrderElementsOf(CALLS.stream().map(Call::route).toList());
  }

  @ParameterizedTest
  @FieldSource("CALLS")
  void succeeds(Call call) {
    Answer answer = as(call).send(call.method(), call.path(newRow(call)), call.json());

    assertThat(answer.status()).as(answer.body()).isEqualTo(call.status());
    assertThat(answer.body().isEmpty()).as(answer.body()).isEqualTo(call.status() == 204);
  }

  private static Client as(Call call) {
    boolean forOperator =
        call.path("").startsWith("/admin/") || call.route().equals("POST /templates");
    return forOperator ? server.administrator() : server.member("acme");
  }

  private static String newRow(Call call) {
    if (!call.route().contains("{id}")) {
      return "";
    }
    return switch (call.path("").replace("/admin", "").split("/")[1]) {
      case "contacts" -> server.newContact("acme");
      case "appointments" -> server.newAppointment("acme", server.newContact("acme"));
      case "phone-numbers" -> server.newPhoneNumber("acme");
      default -> server.newTemplate();
    };
  }

  private record Call(String route, String body, int status) {

    String method() {
      return route.substring(0, route.indexOf(' '));
    }

    String path(String id) {
      return route.substring(route.indexOf(' ') + 1).replace("{id}", id);
    }

    /** The body; Java would need a backslash before each of its quotes. */
    String json() {
      return body.replace('\'', '"');
    }
  }
}
