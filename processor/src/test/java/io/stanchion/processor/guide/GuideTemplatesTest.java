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

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide's template services: guardrails, patterns 0, 2 and 3, and how services are made. */
class GuideTemplatesTest {

  @Test
  void serviceWithinTheGuardrailsIsFine() {
    assertThat(Verdict.of(GuideTemplates.withinGuardrails()).findings()).isEmpty();
  }

  @Test
  void megaServiceBreaksEachGuardrail() {
    Verdict verdict = Verdict.of(GuideTemplates.mega());

    assertThat(verdict.rules())
        .containsExactly(
            Map.entry("ServiceTooLong", 1L),
            Map.entry("SeveralDomains", 1L),
            Map.entry("TooManyOperations", 1L));
    assertThat(verdict.texts("ServiceTooLong").get(0)).contains("MegaTemplateService has 8");
    assertThat(verdict.texts("TooManyOperations").get(0))
        .contains("MegaTemplateService has 12 public operations; a service may have at most 8");
    assertThat(verdict.texts("SeveralDomains").get(0))
        .contains("agents", "flows", "analytics", "3 other domains");
  }

  @Test
  void routerMayCallTheOnlyServiceItself() {
    assertThat(Verdict.of(GuideTemplates.direct()).findings()).isEmpty();
  }

  @Test
  void orchestratorOverTheOnlyServiceIsUnneeded() {
    assertThat(Verdict.of(GuideTemplates.directBehindOrchestrator()).rules())
        .containsExactly(Map.entry("UnneededOrchestrator", 1L));
  }

  @Test
  void routerThatMakesTheServiceItselfGoesPastTheProvider() {
    assertThat(Verdict.of(GuideTemplates.directMadeByRouter()).rules())
        .containsExactly(Map.entry("DirectInstantiation", 1L));
  }

  @Test
  void privateMethodsOfUseCaseServiceAreFine() {
    assertThat(Verdict.of(GuideTemplates.useCase()).findings()).isEmpty();
  }

  @Test
  void compositionOfServicesOfSeveralDomainsIsFine() {
    assertThat(Verdict.of(GuideTemplates.composition()).findings()).isEmpty();
  }

  @Test
  void domainServicesNeverCallEachOther() {
    assertThat(Verdict.of(GuideTemplates.compositionBySidestep()).rules())
        .containsExactly(Map.entry("CrossDomainServiceCall", 1L));
  }

  @Test
  void splitByTechnicalLayersIsNoSplitByCapability() {
    assertThat(Verdict.of(GuideTemplates.layers()).rules())
        .containsExactly(Map.entry("TechnicalLayerPackage", 1L));
  }
}
