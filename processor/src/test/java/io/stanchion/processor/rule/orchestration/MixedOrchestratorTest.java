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

import io.stanchion.processor.testing.Compiled.Finding;
import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class MixedOrchestratorTest {

  private static final String PASS_THROUGH =
      "public boolean exists(String id) { return creation.exists(id); }";

  private static final String COORDINATION =
      "public void archive(String id) { backup.schedule(id); creation.delete(id); }";

  /** Four collaborators and two decisions. */
  private static final String COMPLEX =
      """
      public void start(String id) {%s
        if (creation.exists(id)) { monitoring.watch(id); }
        if (testing.run(id).failed() > 0) { backup.restore(id); }
      }
      """;

  private static RuleTester tester() {
    return Agents.tester(MixedOrchestrator.class);
  }

  private static String facade(String... members) {
    return Agents.orchestrator(members).replace("@Orchestrator", "@Orchestrator(facade = true)");
  }

  @Test
  void acceptsPassThroughsBesidePlainCoordination() {
    tester().source(Agents.orchestrator(PASS_THROUGH, COORDINATION)).check();
  }

  @Test
  void acceptsComplexWorkflowBesidePlainCoordination() {
    tester().source(Agents.orchestrator(COORDINATION, COMPLEX.formatted(""))).check();
  }

  @Test
  void acceptsFacadeThatDelegatesAndCoordinates() {
    tester().source(facade(PASS_THROUGH, COORDINATION)).check();
  }

  @Test
  void acceptsService() {
    String service =
        Agents.orchestrator(PASS_THROUGH, COMPLEX.formatted(""))
            .replace("Orchestrator;", "Service;")
            .replace("@Orchestrator", "@Service");

    tester().source(service).check();
  }

  @Test
  void acceptsPrivateMethodThatPassesThrough() {
    tester()
        .source(
            Agents.orchestrator(PASS_THROUGH.replace("public", "private"), COMPLEX.formatted("")))
        .check();
  }

  @Test
  void warnsOfPassThroughBesideComplexWorkflow() {
    Finding finding =
        tester()
            .source(Agents.flagged(PASS_THROUGH, COORDINATION, COMPLEX.formatted("")))
            .check()
            .get(0);

    assertThat(finding.kind()).isEqualTo(Diagnostic.Kind.WARNING);
    assertThat(finding.text())
        .isEqualTo(
            """
            [MixedOrchestrator] AgentOrchestrator mixes pass-throughs (1) with complex workflows (1); \
            an orchestrator does one or the other
                  pass-throughs: exists
                  start: 2 decisions, 4 collaborators
                  let callers use the services' own providers and routers instead of the pass-throughs,
                  or move the workflows to an orchestrator below and declare AgentOrchestrator a facade\
            """);
  }

  @Test
  void refusesEachComplexWorkflowOfFacadeWhereItStands() {
    List<Finding> findings =
        tester()
            .source(
                facade(
                    PASS_THROUGH,
                    COMPLEX.formatted(" // flagged"),
                    COMPLEX.formatted(" // flagged").replace("start", "restart")))
            .check();

    assertThat(findings).extracting(Finding::kind).containsOnly(Diagnostic.Kind.ERROR);
    assertThat(findings.get(0).text())
        .isEqualTo(
            """
            [MixedOrchestrator] AgentOrchestrator.start is a complex workflow; a facade hosts none
                  start: 2 decisions, 4 collaborators
                  move it to an orchestrator below AgentOrchestrator, which only hands start on\
            """);
  }

  @Test
  void refusesComplexWorkflowOfFacadeWithoutPassThrough() {
    tester().source(facade(COMPLEX.formatted(" // flagged"))).check();
  }

  @Test
  void canBeSuppressedAtTheWorkflowOfFacade() {
    String suppressed =
        "@SuppressWarnings(\"stanchion:MixedOrchestrator\") " + COMPLEX.formatted("");

    tester().source(facade(PASS_THROUGH, suppressed)).check();
  }

  @Test
  void saysWhereHelpersMakeItComplex() {
    String hidden =
        """
        public void start(String id) { watch(id); creation.exists(id); testing.run(id); }
        private void watch(String id) {
          if (id.isEmpty()) { monitoring.watch(id); } else if (id.isBlank()) { backup.drop(id); }
        }
        """;
    String message = tester().source(Agents.flagged(PASS_THROUGH, hidden)).message();

    assertThat(message).contains("start: 2 decisions, 4 collaborators, with its helpers\n");
  }
}
