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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassThroughOperationsTest {

  private static RuleTester tester() {
    return RuleTester.of(PassThroughOperations.class).source(Contacts.SERVICES);
  }

  private static String orchestrator(String comment, int passThroughs, int coordinations) {
    return """
    package app;

    @io.stanchion.Orchestrator(facade = false)
    class ContactOrchestrator {%s
      private final ContactCrudService crud;
      private final ContactTagService tags;

      ContactOrchestrator(ContactCrudService crud, ContactTagService tags) {
        this.crud = crud;
        this.tags = tags;
      }

      %s
      %s
    }
    """
        .formatted(
            comment,
            repeat(passThroughs, "public String get%d(String id) { return crud.get(id); }"),
            repeat(
                coordinations,
                "public String tag%d(String id) { tags.add(id); return crud.get(id); }"));
  }

  private static String repeat(int count, String operation) {
    return IntStream.range(0, count)
        .mapToObj(operation::formatted)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void acceptsOrchestratorThatOnlyCoordinates() {
    tester().source(orchestrator("", 0, 3)).check();
  }

  @Test
  void acceptsExactlyTheAcceptedShare() {
    tester().source(orchestrator("", 1, 4)).check();
  }

  @Test
  void flagsTheSmallestShareOverIt() {
    tester().source(orchestrator(" // flagged", 10, 39)).check();
  }

  @Test
  void flagsTheLargestShareUnderTheMaximum() {
    tester().source(orchestrator(" // flagged", 39, 10)).check();
  }

  @Test
  void leavesTheMaximumToTheSinkhole() {
    tester().source(orchestrator("", 4, 1)).check();
  }

  @Test
  void acceptsTwoOperations() {
    tester().source(orchestrator("", 1, 1)).check();
  }

  @Test
  void flagsOneOfThree() {
    tester().source(orchestrator(" // flagged", 1, 2)).check();
  }

  @Test
  void acceptsFacade() {
    tester().source(orchestrator("", 2, 2).replace("false", "true")).check();
  }

  @Test
  void acceptsService() {
    String service = orchestrator("", 2, 2).replace("Orchestrator(facade = false)", "Service");

    tester().source(service).check();
  }

  @Test
  void takesBothLimitsFromTheOptions() {
    tester()
        .option("limit.passThroughAccepted", 50)
        .option("limit.passThroughMax", 90)
        .source(orchestrator(" // flagged", 8, 2))
        .check();
    tester().option("limit.passThroughAccepted", 50).source(orchestrator("", 2, 2)).check();
  }

  @Test
  void saysWhichGoAndWhichStay() {
    String message = tester().source(orchestrator(" // flagged", 2, 3)).message();

    assertThat(message)
        .startsWith(
            "[PassThroughOperations] ContactOrchestrator passes 2 of its 5 operations straight"
                + " through (40 %); up to 20 % are fine\n")
        .contains("\n        get1: ContactCrudServiceProvider.get(...).get(...)\n")
        .contains("\n      keep what coordinates: tag0, tag1, tag2\n");
  }
}
