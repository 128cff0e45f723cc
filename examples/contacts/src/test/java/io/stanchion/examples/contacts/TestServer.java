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

import io.stanchion.examples.contacts.Client.Answer;
import io.stanchion.examples.contacts.access.Tokens;
import io.stanchion.examples.contacts.calendar.CalendarServer;
import io.stanchion.tenancy.AdminGuard;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The application on a free port, with a database and a calendar of its own. */
final class TestServer implements AutoCloseable {

  static final String SECRET = "a secret of more than thirty-two characters";
  static final String ADMIN_KEY = "the key of the tests";

  private final AtomicInteger numbers = new AtomicInteger(1_000_000);
  private final CalendarServer calendar;
  private final ContactsApplication application;

  private TestServer(CalendarServer calendar, ContactsApplication application) {
    this.calendar = calendar;
    this.application = application;
  }

  static TestServer start(Path folder) throws IOException {
    CalendarServer calendar = CalendarServer.start();
    Settings settings = new Settings(0, folder, SECRET, ADMIN_KEY);
    return new TestServer(calendar, ContactsApplication.start(settings, calendar.address()));
  }

  URI address() {
    return application.address();
  }

  CalendarServer calendar() {
    return calendar;
  }

  Client member(String organizationId) {
    return bearer(new Tokens(SECRET).issue(organizationId));
  }

  Client bearer(String token) {
    return client(Map.of("Authorization", "Bearer " + token));
  }

  Client administrator() {
    return client(Map.of(AdminGuard.DEFAULT_HEADER, ADMIN_KEY));
  }

  Client client(Map<String, String> headers) {
    return new Client(application.address(), headers);
  }

  /** All that the application answers, such as {@code GET /contacts/{id}}. */
  List<String> routes() {
    return application.server().unsafe.internalRouter.allHttpHandlers().stream()
        .filter(handler -> handler.endpoint.method.isHttpMethod())
        .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
        .toList();
  }

  String newContact(String organizationId) {
    return created(
        member(organizationId)
            .post(
                "/contacts",
                "{\"name\": \"Ada\", \"email\": \"ada%d@x.org\"}"
                    .formatted(numbers.getAndIncrement())));
  }

  String newAppointment(String organizationId, String contact) {
    return created(
        member(organizationId)
            .post(
                "/contacts/" + contact + "/book-appointment",
                """
                {"title": "Demo",
                 "startsAt": "2030-01-15T10:00:00Z", "endsAt": "2030-01-15T10:30:00Z"}
                """));
  }

  String newPhoneNumber(String organizationId) {
    String number = "+4144" + numbers.getAndIncrement();
    return created(
        member(organizationId)
            .post("/phone-numbers", "{\"number\": \"" + number + "\", \"label\": \"\"}"));
  }

  String newTemplate() {
    return created(
        administrator().post("/templates", "{\"name\": \"greeting\", \"text\": \"Hi {name}\"}"));
  }

  private static String created(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.toString());
    }
    return answer.id();
  }

  @Override
  public void close() {
    application.close();
    calendar.close();
  }
}
