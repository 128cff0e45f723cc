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
package io.stanchion.processor.rule.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnneededOrchestratorTest {

  private static final String ORCHESTRATOR =
      """
      package app;

      import java.util.*;
      import java.util.function.Supplier;

      @io.stanchion.Orchestrator
      class ContactOrchestrator {%s
        %s
      }
      """;

  private static RuleTester tester() {
    return RuleTester.of(UnneededOrchestrator.class)
        .source(Contacts.SERVICES)
        .source(Contacts.CALENDAR)
        .source("package app; interface Clock {}");
  }

  private static String accepted(String members) {
    return ORCHESTRATOR.formatted("", members);
  }

  private static String flagged(String members) {
    return ORCHESTRATOR.formatted(" // flagged", members);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ContactCrudService crud; ContactTagService tags;",
        "ContactCrudService from; ContactCrudService to;",
        "ContactCrudService crud; CalendarClient calendar;",
        "ContactCrudService crud; Notifier notifier;",
        "ContactCrudService crud; Supplier<ContactTagService> tags;",
        "List<Notifier> notifiers;",
        "Map<String, Notifier> notifiers;",
        "Notifier[] notifiers;",
        "ContactOrchestrator(ContactCrudService crud, ContactTagService tags) {}",
      })
  void acceptsTwoCollaborators(String members) {
    tester().source(accepted(members)).check();
  }

  @Test
  void acceptsCollaboratorsOfRecord() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Orchestrator
            record ContactOrchestrator(ContactCrudService crud, ContactTagService tags) {}
            """)
        .check();
  }

  @Test
  void acceptsInheritedCollaborator() {
    tester()
        .source("package app; abstract class Base { ContactTagService tags; }")
        .source(
            accepted("ContactCrudService crud;")
                .replace("Orchestrator {", "Orchestrator extends Base {"))
        .check();
  }

  @Test
  void acceptsServiceWithoutCollaborator() {
    tester()
        .source(
            accepted("ContactCrudService crud;")
                .replace("stanchion.Orchestrator", "stanchion.Service"))
        .check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ContactCrudService crud;",
        "Notifier notifier;",
        "CalendarClient calendar;",
        "ContactCrudService crud; Clock clock; List<String> names;",
        "ContactCrudService crud; static ContactTagService tags;",
        "ContactCrudService crud; ContactOrchestrator self;",
        "Supplier<ContactCrudService> crud;",
        "ContactCrudService crud; ContactOrchestrator(ContactCrudService crud) { this.crud = crud; }",
        "Clock clock;",
        "",
      })
  void flagsFewer(String members) {
    tester().source(flagged(members)).check();
  }

  @Test
  void flagsFacadeToo() {
    tester()
        .source(
            flagged("ContactCrudService crud;")
                .replace("Orchestrator\n", "Orchestrator(facade = true)\n"))
        .check();
  }

  @Test
  void sendsCallersToTheOnlyService() {
    String message = tester().source(flagged("ContactCrudService crud;")).message();

    assertThat(message)
        .startsWith(
            "[UnneededOrchestrator] ContactOrchestrator works with ContactCrudService alone; "
                + "an orchestrator coordinates at least two\n")
        .contains("let other callers use ContactCrudServiceProvider.get(...)\n")
        .endsWith("move there what ContactOrchestrator adds, and delete ContactOrchestrator");
  }

  @Test
  void saysWhatToDoWithoutService() {
    String message = tester().source(flagged("")).message();

    assertThat(message).contains("works with no service; ").contains("make it a @Service");
    assertThat(tester().source(flagged("CalendarClient calendar;")).message())
        .contains("works with CalendarClient alone; ")
        .contains("make it a @Service");
  }

  @Test
  void findsTheServiceInsideProvider() {
    String message = tester().source(flagged("Supplier<ContactCrudService> crud;")).message();

    assertThat(message).contains("works with ContactCrudService alone");
  }
}
