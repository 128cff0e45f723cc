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
package io.stanchion.examples.contacts.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.stanchion.examples.contacts.ContactsApplication;
import io.stanchion.examples.contacts.Settings;
import io.stanchion.examples.contacts.access.Tokens;
import io.stanchion.examples.contacts.calendar.CalendarServer;
import io.stanchion.tenancy.AdminGuard;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Starts the application with an empty database and shows what it does: for two organizations that
 * see nothing of each other, and for the operator, who sees the phone numbers of both. Ends with an
 * error if anything is answered in another way than expected.
 */
public final class Tour {

  private final CalendarServer calendar;
  private final Visitor stranger;
  private final Visitor acme;
  private final Visitor globex;
  private final Visitor operator;
  private final Visitor impostor;

  private Tour(CalendarServer calendar, URI application, Settings settings) {
    Tokens tokens = new Tokens(settings.tokenSecret());
    this.calendar = calendar;
    this.stranger = new Visitor("stranger", application, List.of());
    this.acme = member("acme", application, tokens);
    this.globex = member("globex", application, tokens);
    this.operator = administrator("operator", application, settings.adminKey());
    this.impostor = administrator("impostor", application, newSecret());
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(System.getProperty("contacts.data", "data/tour"));
    Files.createDirectories(folder);
    Path empty = Files.createTempDirectory(folder, "run");
    Settings settings = new Settings(0, empty, newSecret(), newSecret());
    try (CalendarServer calendar = CalendarServer.start();
        ContactsApplication application = ContactsApplication.start(settings, calendar.address())) {
      Tour tour = new Tour(calendar, application.address(), settings);
      tour.run();
      if (Boolean.getBoolean("contacts.serve")) {
        tour.printCommands();
        Thread.currentThread().join();
      }
    }
  }

  private void run() throws IOException, InterruptedException {
    showThatStrangersAreRefused();
    showThatOrganizationsSeeTheirOwn();
    showThatTheOperatorSeesAll();
    showTheOrchestrator();
    showTemplates();
    System.out.printf("%nThat is all. Everything was answered as expected.%n");
  }

  private void showThatStrangersAreRefused() throws IOException, InterruptedException {
    title("Without a token or the admin key, no service is called");
    stranger.get("/phone-numbers", 401);
    stranger.get("/admin/phone-numbers", 401);
    impostor.get("/admin/phone-numbers", 403);
  }

  private void showThatOrganizationsSeeTheirOwn() throws IOException, InterruptedException {
    title("Two organizations in one database");
    JsonNode number =
        acme.post(
            "/phone-numbers", "{\"number\": \"+41440000001\", \"label\": \"front desk\"}", 201);
    globex.post("/phone-numbers", "{\"number\": \"+41440000002\", \"label\": \"sales\"}", 201);
    expect(acme.get("/phone-numbers", 200).size() == 1);
    expect(globex.get("/phone-numbers", 200).size() == 1);
    globex.get("/phone-numbers/" + id(number), 404);
  }

  private void showThatTheOperatorSeesAll() throws IOException, InterruptedException {
    title("The same service behind the router for administrators");
    expect(operator.get("/admin/phone-numbers", 200).size() == 2);
  }

  private void showTheOrchestrator() throws IOException, InterruptedException {
    title("The orchestrator: CSV, contacts and the calendar in one transaction");
    acme.post("/contacts/import-and-activate", "{\"csv\": \"name,email\\nAda,nobody\"}", 400);
    JsonNode imported =
        acme.post(
            "/contacts/import-and-activate", "{\"csv\": \"name,email\\nAda,ada@x.org\"}", 200);
    String contact = "/contacts/" + id(imported.get(0));
    acme.put(
        contact + "/from-call-analysis",
        """
        {"summary": "wants a demo", "followUp": {"title": "Demo",\
         "startsAt": "2030-01-15T10:00:00Z", "endsAt": "2030-01-15T10:30:00Z"}}""",
        200);
    System.out.println("  the calendar has " + calendar.events().values());
    expect(acme.get("/appointments", 200).size() == 1);
    expect(globex.get("/appointments", 200).isEmpty());
    acme.post(contact + "/archive", "", 200);
    System.out.println("  the calendar has " + calendar.events().values());
    expect(calendar.events().isEmpty());
  }

  private void showTemplates() throws IOException, InterruptedException {
    title("A service without tenants: all may read, the operator writes");
    String template = "{\"name\": \"welcome\", \"text\": \"Hello {name}!\"}";
    acme.post("/templates", template, 401);
    String path = "/templates/" + id(operator.post("/templates", template, 201));
    acme.post(path + "/render", "{\"name\": \"Ada\"}", 200);
  }

  private void printCommands() {
    title("Still serving. Try these, and stop with Ctrl-C");
    System.out.println(acme.curl("/phone-numbers"));
    System.out.println(globex.curl("/phone-numbers"));
    System.out.println(operator.curl("/admin/phone-numbers"));
  }

  private static Visitor member(String organizationId, URI application, Tokens tokens) {
    String token = tokens.issue(organizationId);
    return new Visitor(organizationId, application, List.of("Authorization", "Bearer " + token));
  }

  private static Visitor administrator(String name, URI application, String key) {
    return new Visitor(name, application, List.of(AdminGuard.DEFAULT_HEADER, key));
  }

  private static void title(String text) {
    System.out.printf("%n%s%n", text);
  }

  private static String id(JsonNode row) {
    return row.required("id").asText();
  }

  private static void expect(boolean met) {
    if (!met) {
      throw new IllegalStateException("another answer was expected");
    }
  }

  private static String newSecret() {
    return UUID.randomUUID().toString();
  }
}
