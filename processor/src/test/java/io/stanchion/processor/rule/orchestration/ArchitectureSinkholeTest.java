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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArchitectureSinkholeTest {

  private static final String ORCHESTRATOR =
      """
      package app;

      import io.stanchion.Orchestrator;

      @Orchestrator(facade = false)
      class ContactOrchestrator {%s
        private final ContactCrudService crud;
        private final ContactTagService tags;

        ContactOrchestrator(ContactCrudService crud, ContactTagService tags) {
          this.crud = crud;
          this.tags = tags;
        }

      %s
      }
      """;

  private static RuleTester tester() {
    return RuleTester.of(ArchitectureSinkhole.class).source(Contacts.SERVICES);
  }

  private static String accepted(String... operations) {
    return ORCHESTRATOR.formatted("", String.join("\n", operations));
  }

  private static String flagged(String... operations) {
    return ORCHESTRATOR.formatted(" // flagged", String.join("\n", operations));
  }

  private static String passThroughs(int count) {
    return repeat(count, "public String get%d(String id) { return crud.get(id); }");
  }

  private static String coordinations(int count) {
    return repeat(count, "public String tag%d(String id) { tags.add(id); return crud.get(id); }");
  }

  private static String repeat(int count, String operation) {
    return IntStream.range(0, count)
        .mapToObj(operation::formatted)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void acceptsShareUnderTheLimit() {
    tester().source(accepted(passThroughs(15), coordinations(4))).check();
  }

  @Test
  void flagsShareOfExactlyTheLimit() {
    tester().source(flagged(passThroughs(4), coordinations(1))).check();
  }

  @Test
  void acceptsShareThatRoundsUpToTheLimit() {
    tester().source(accepted(passThroughs(39), coordinations(10))).check();
  }

  @Test
  void acceptsTwoOperations() {
    tester().source(accepted(passThroughs(2))).check();
  }

  @Test
  void flagsThreeOperationsThatOnlyPassOn() {
    tester().source(flagged(passThroughs(3))).check();
  }

  @Test
  void acceptsFacade() {
    tester().source(accepted(passThroughs(9)).replace("false", "true")).check();
  }

  @Test
  void acceptsService() {
    tester()
        .source(
            accepted(passThroughs(9))
                .replace("Orchestrator(facade = false)", "Service")
                .replace("io.stanchion.Orchestrator;", "io.stanchion.Service;"))
        .check();
  }

  @Test
  void takesTheLimitFromTheOption() {
    tester()
        .option("limit.passThroughMax", 50)
        .source(flagged(passThroughs(2), coordinations(2)))
        .check();
  }

  @Test
  void countsOverloadsOfOneNameOnce() {
    String overloads =
        "public String get0(String id, int page) { return crud.list(id, page); }"
            + "public String get0(String id, long page) { return crud.list(id, page); }";

    tester().source(accepted(passThroughs(3), coordinations(1), overloads)).check();
  }

  @Test
  void takesNameForCoordinationWhereOneOverloadCoordinates() {
    String overload = "public String get0(String id, int x) { tags.add(id); return crud.get(id); }";

    tester().source(accepted(passThroughs(3), overload)).check();
  }

  /** The same with each service behind something that is asked for it. */
  private static String asked(String orchestrator, String holder, String question) {
    return orchestrator
        .replace("ContactCrudService crud", holder + "<ContactCrudService> crud")
        .replace("ContactTagService tags", holder + "<ContactTagService> tags")
        .replace(" crud.", " crud." + question + ".")
        .replace(" tags.", " tags." + question + ".");
  }

  @Test
  void looksIntoProviders() {
    String message =
        tester()
            .source(
                asked(
                    flagged(passThroughs(4), coordinations(1)),
                    "java.util.function.Supplier",
                    "get()"))
            .message();

    assertThat(message).contains("get0: ContactCrudServiceProvider.get(...).get(...)");
    tester()
        .source(
            asked(
                flagged(passThroughs(4), coordinations(1)), "java.util.Optional", "orElseThrow()"))
        .check();
  }

  @Test
  void acceptsWorkWithProvidersAndWhatElseTheyAreAskedFor() {
    tester()
        .source(
            asked(
                accepted(passThroughs(3), coordinations(1)),
                "java.util.function.Supplier",
                "get()"))
        .check();
    tester()
        .source(
            asked(accepted(passThroughs(3)), "java.util.Map", "get(\"first\")")
                .replaceAll("Map<Contact", "Map<String, Contact"))
        .check();
    tester()
        .source(
            accepted(passThroughs(3))
                .replace("crud.get(id)", "own(id).get().get(id)")
                .replace(
                    "  ContactOrchestrator(",
                    "  private java.util.function.Supplier<ContactCrudService> own(String id) {"
                        + " return id.isEmpty() ? null : () -> crud; }\n  ContactOrchestrator("))
        .check();
  }

  @Test
  void leavesOutWhatHasNoCode() {
    String orchestrator =
        accepted(passThroughs(2), "public abstract String missing(String id);")
            .replace("class Contact", "abstract class Contact");

    tester().source(orchestrator).check();
  }

  @Test
  void leavesOutHelpersOfAnyVisibility() {
    String helpers =
        "private String a(String id) { return crud.get(id); }"
            + "String b(String id) { return crud.get(id); }"
            + "protected String c(String id) { return crud.get(id); }";

    tester().source(accepted(passThroughs(2), helpers)).check();
  }

  @Test
  void knowsOrchestratorsByTheAnnotationsOfTheOptions() {
    tester()
        .option("orchestratorAnnotations", "app.UseCase")
        .source("package app; @interface UseCase {}")
        .source(flagged(passThroughs(3)).replace("@Orchestrator(facade = false)", "@UseCase"))
        .check();
  }

  @Test
  void namesWhatToDeleteAndWhatToCallInstead() {
    String message =
        tester()
            .source(Contacts.CALENDAR)
            .source(
                flagged(
                    "private CalendarClient calendar;",
                    "private Notifier notifier;",
                    "public String create(String id) { return crud.list(id); }",
                    "public String book(String body) { return calendar.book(body); }",
                    "public void tell(String text) { notifier.send(text); }",
                    "public String add(String id) { return tags.add(id); }",
                    "public String add(String id, int count) { return crud.list(id, count); }",
                    coordinations(1)))
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [ArchitectureSinkhole] ContactOrchestrator passes 4 of its 5 operations straight through (80 %); \
            an orchestrator that reaches 80 % is a detour
                  delete these and let callers use the services' own providers and routers:
                    create: ContactCrudServiceProvider.get(...).list(...)
                    book: CalendarClient.book(...)
                    tell: MailServiceProvider.get(...).send(...)
                    add: ContactTagServiceProvider.get(...).add(...) \
            or ContactCrudServiceProvider.get(...).list(...)
                  keep what coordinates: tag0
                  or declare a deliberate entry point, which may delegate: \
            @Orchestrator(facade = true)\
            """);
  }

  @Test
  void namesTheInterfaceOfSeveralComponents() {
    String message =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Service
                class ChatService implements Notifier {
                  @Override public void send(String text) {}
                }
                """)
            .source(
                flagged(
                    "private Notifier notifier;",
                    "public void tell(String text) { notifier.send(text); }",
                    passThroughs(3)))
            .message();

    assertThat(message)
        .contains("tell: Notifier.send(...)\n")
        .contains("4 of its 4")
        .contains("nothing is left of ContactOrchestrator then: delete it too");
  }

  @Test
  void measuresTheShare() {
    List<String> names =
        tester().source(flagged(passThroughs(13), coordinations(3))).check().stream()
            .map(each -> each.text().lines().findFirst().orElseThrow())
            .toList();

    assertThat(names)
        .containsExactly(
            "[ArchitectureSinkhole] ContactOrchestrator passes 13 of its 16 operations straight"
                + " through (81 %); an orchestrator that reaches 80 % is a detour");
  }
}
