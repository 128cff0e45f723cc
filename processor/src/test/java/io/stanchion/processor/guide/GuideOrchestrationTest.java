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
package io.stanchion.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled.Finding;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** The guide's orchestrators, good and bad, and what it says of them. */
class GuideOrchestrationTest {

  private static List<Finding> findings(String... sources) {
    return Verdict.of(sources).findings();
  }

  private static Map<String, Long> rules(List<Finding> findings) {
    return new Verdict(findings).rules();
  }

  private static String rule(Finding finding) {
    return Verdict.rule(finding);
  }

  @Test
  void singleServiceNeedsNoOrchestrator() {
    assertThat(findings(GuideContacts.none())).isEmpty();
  }

  @Test
  void thinOrchestratorOverServicesOfOneDomainIsFine() {
    assertThat(findings(GuideContacts.thin())).isEmpty();
  }

  @Test
  void thirteenPassThroughsOfSixteenAreSinkhole() {
    List<Finding> findings = findings(GuideContacts.before());

    assertThat(rules(findings)).containsExactly(Map.entry("ArchitectureSinkhole", 1L));
    assertThat(findings.get(0).kind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(findings.get(0).text())
        .contains("ContactService passes 13 of its 16 operations straight through (81 %)")
        .contains("createContact: ContactCrudServiceProvider.get(...).createContact(...)")
        .contains("listSegments: ContactSegmentServiceProvider.get(...).listSegments(...)")
        .contains(
            "keep what coordinates: listContactsWithFilters, archiveCustomField,"
                + " deleteCustomField");
  }

  @Test
  void theThreeThatCoordinateAreFine() {
    assertThat(findings(GuideContacts.after())).isEmpty();
  }

  @Test
  void pyramidOfFiveServicesIsFineAsFacade() {
    assertThat(findings(GuideAgents.phaseOne("(facade = true)"))).isEmpty();
  }

  @Test
  void delegationThatIsNoFacadeIsSinkhole() {
    assertThat(rules(findings(GuideAgents.phaseOne(""))))
        .containsExactly(Map.entry("ArchitectureSinkhole", 1L));
  }

  @Test
  void tenServicesBelowFacadeAreStillFine() {
    assertThat(findings(GuideAgents.phaseTwo())).isEmpty();
  }

  @Test
  void complexWorkflowInFacadeIsMixedWithDelegationAndBringsItsHelpers() {
    List<Finding> findings = findings(GuideAgents.phaseThree("Production"));

    assertThat(rules(findings))
        .containsExactly(Map.entry("MixedOrchestrator", 1L), Map.entry("OrchestratorHelper", 5L));
    assertThat(findings.stream().filter(each -> each.kind() == Diagnostic.Kind.ERROR))
        .extracting(Finding::text)
        .singleElement()
        .asString()
        .startsWith(
            "[MixedOrchestrator] VoiceAgentService.createProductionAgent is a complex workflow")
        .contains("16 code lines, 6 calls of helpers, 6 collaborators");
    assertThat(findings.stream().filter(each -> rule(each).equals("OrchestratorHelper")))
        .extracting(each -> each.text().lines().findFirst().orElseThrow())
        .allSatisfy(
            text -> assertThat(text).contains("an orchestrator leaves that to its services"))
        .anySatisfy(
            text -> assertThat(text).contains("buildProductionMonitoring builds Model.Monitoring"))
        .anySatisfy(text -> assertThat(text).contains("calculateProductionInterval calculates"))
        .anySatisfy(text -> assertThat(text).contains("buildProductionTracking builds"))
        .anySatisfy(text -> assertThat(text).contains("selectProductionSuite selects String"))
        .anySatisfy(text -> assertThat(text).contains("validateProductionSetup validates"));
  }

  @Test
  void threeComplexWorkflowsAreTimeToRestructure() {
    assertThat(rules(findings(GuideAgents.phaseThree("Production", "Staging", "Trial"))))
        .containsExactly(
            Map.entry("ComplexWorkflows", 1L),
            Map.entry("MixedOrchestrator", 3L),
            Map.entry("OrchestratorHelper", 15L));
  }

  @Test
  void moreThanTwoHundredLinesAreToBeConsidered() {
    List<Finding> findings = findings(GuideAgents.phaseThree("A", "B", "C", "D", "E"));

    assertThat(rules(findings))
        .containsOnlyKeys(
            "ComplexWorkflows", "MixedOrchestrator", "OrchestratorHelper", "OrchestratorTooLong");
    assertThat(length(findings).kind()).isEqualTo(Diagnostic.Kind.WARNING);
  }

  @Test
  void moreThanThreeHundredLinesAreDefinitelyTooMany() {
    List<Finding> findings =
        findings(GuideAgents.phaseThree("A", "B", "C", "D", "E", "F", "G", "H"));

    assertThat(length(findings).kind()).isEqualTo(Diagnostic.Kind.ERROR);
  }

  private static Finding length(List<Finding> findings) {
    return findings.stream()
        .filter(each -> rule(each).equals("OrchestratorTooLong"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void clustersAreProposedWhereServicesRarelyMeet() {
    List<Finding> findings = findings(GuideAgents.withClusters());

    assertThat(rules(findings))
        .containsExactly(Map.entry("DomainClusters", 1L), Map.entry("OrchestratorHelper", 1L));
    assertThat(findings)
        .anySatisfy(
            each ->
                assertThat(each.text())
                    .contains("into 3 groups")
                    .contains("CreationOrchestrator over CreationService, ")
                    .contains("over ConfigurationService, ProfileService and CloningService")
                    .contains("makeReady -> AnalyticsOrchestrator"));
  }

  @Test
  void clusteredPyramidIsFine() {
    assertThat(findings(GuideAgents.clustered())).isEmpty();
  }
}
