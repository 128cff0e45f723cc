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

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrchestrationTooDeepTest {

  private static RuleTester tester() {
    return RuleTester.of(OrchestrationTooDeep.class);
  }

  /** An orchestrator that holds others; one whose name begins with a bang gets the comment. */
  private static String orchestrator(String name, String... held) {
    StringBuilder fields = new StringBuilder();
    for (String each : held) {
      boolean isFlagged = each.startsWith("!");
      String type = isFlagged ? each.substring(1) : each;
      fields.append("  ").append(type).append(" field").append(type).append(";");
      fields.append(isFlagged ? " // flagged\n" : "\n");
    }
    return """
    package app;
    @io.stanchion.Orchestrator
    public class %s {
    %s}
    """
        .formatted(name, fields);
  }

  @Test
  void acceptsThreeInRow() {
    tester()
        .source(orchestrator("A", "B"))
        .source(orchestrator("B", "C"))
        .source(orchestrator("C"))
        .check();
  }

  @Test
  void flagsFourInRowAtTheFirstField() {
    String message =
        tester()
            .source(orchestrator("A", "E", "!B"))
            .source(orchestrator("B", "C"))
            .source(orchestrator("C", "D"))
            .source(orchestrator("D"))
            .source(orchestrator("E"))
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [OrchestrationTooDeep] A stands on top of a chain of 4 orchestrators; \
            a chain may have at most 3
                  A -> B -> C -> D
                  take a level out: one of them calls the services below the next one itself
                  or A holds the lower ones side by side\
            """);
  }

  @Test
  void countsNoServices() {
    tester()
        .source(orchestrator("A", "B"))
        .source(orchestrator("B", "C"))
        .source(orchestrator("C", "D"))
        .source(orchestrator("D", "E").replace("Orchestrator", "Service"))
        .source(orchestrator("E").replace("Orchestrator", "Service"))
        .check();
  }

  @Test
  void takesTheLimitFromTheOption() {
    tester()
        .option("limit.orchestrationDepth", 1)
        .source(orchestrator("A", "!B"))
        .source(orchestrator("B"))
        .check();
  }

  @Test
  void printsTheLongestChainAndTheFirstOfEquals() {
    String message =
        tester()
            .source(orchestrator("Top", "X", "!A"))
            .source(orchestrator("X", "Y"))
            .source(orchestrator("Y", "Z"))
            .source(orchestrator("Z"))
            .source(orchestrator("A", "C", "B"))
            .source(orchestrator("B", "D"))
            .source(orchestrator("C", "D"))
            .source(orchestrator("D"))
            .message();

    assertThat(message).contains("Top -> A -> B -> D\n");
  }

  @Test
  void flagsEachTopOfSharedChain() {
    tester()
        .source(orchestrator("Left", "!B"))
        .source(orchestrator("Right", "!B"))
        .source(orchestrator("B", "C"))
        .source(orchestrator("C", "D"))
        .source(orchestrator("D"))
        .check();
  }

  @Test
  void flagsConstructorParameterWhereNoFieldHoldsIt() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Orchestrator
            public class A {
              A(
                  B first) { // flagged
              }
            }
            """)
        .source(orchestrator("B", "C"))
        .source(orchestrator("C", "D"))
        .source(orchestrator("D"))
        .check();
  }

  @Test
  void seesOrchestratorBehindItsInterface() {
    tester()
        .source(orchestrator("A", "!Port"))
        .source("package app; interface Port {}")
        .source(orchestrator("B", "C").replace("class B", "class B implements Port"))
        .source(orchestrator("C", "D"))
        .source(orchestrator("D"))
        .check();
  }

  @Test
  void seesOrchestratorsInsideOfProvidersAndCollections() {
    tester()
        .source(
            orchestrator("A", "!B").replace("  B ", "  java.util.function.Supplier<? extends B> "))
        .source(orchestrator("B", "C").replace("  C ", "  java.util.List<C> "))
        .source(orchestrator("C", "D").replace("  D ", "  D[] "))
        .source(orchestrator("D"))
        .check();
  }

  @Test
  void leavesChainsOfClassFilesToTheirOwnCompilation(@TempDir Path classes) {
    Compiled.of(
            List.of("-Astanchion.severity.OrchestrationTooDeep=off"),
            orchestrator("A", "B"),
            orchestrator("B", "C"),
            orchestrator("C", "D"),
            orchestrator("D"))
        .writeTo(classes);

    tester()
        .against(classes)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class Desk { Desk(A a) {} }
            """)
        .check();
    tester().against(classes).source(orchestrator("Top", "!A")).check();
  }

  @Test
  void leavesCycleAlone() {
    tester()
        .source(orchestrator("A", "B"))
        .source(orchestrator("B", "C"))
        .source(orchestrator("C", "D"))
        .source(orchestrator("D", "A"))
        .check();
  }

  @Test
  void endsChainWhereItRunsIntoCycle() {
    String message =
        tester()
            .source(orchestrator("Top", "!C"))
            .source(orchestrator("A", "C"))
            .source(orchestrator("B", "A"))
            .source(orchestrator("C", "B"))
            .message();

    assertThat(message).contains("Top -> C -> B -> A\n");
  }

  @Test
  void canBeSuppressedAtTheField() {
    tester()
        .source(
            orchestrator("A", "B")
                .replace(
                    "  B field", "  @SuppressWarnings(\"stanchion:OrchestrationTooDeep\") B f"))
        .source(orchestrator("B", "C"))
        .source(orchestrator("C", "D"))
        .source(orchestrator("D"))
        .check();
  }
}
