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

/** The guide's anti-patterns of growth: restructuring too early, and into too many levels. */
class GuideGrowthTest {

  @Test
  void sixteenDelegationsAreNoReasonToRestructure() {
    assertThat(Verdict.of(GuideGrowth.sixteenDelegations()).findings()).isEmpty();
  }

  @Test
  void threeLevelsOfOrchestrationAreFine() {
    assertThat(Verdict.of(GuideGrowth.threeLevels()).findings()).isEmpty();
  }

  @Test
  void fourLevelsOfOrchestrationAreTooDeep() {
    Verdict verdict = Verdict.of(GuideGrowth.fourLevels());

    assertThat(verdict.rules()).containsExactly(Map.entry("OrchestrationTooDeep", 1L));
    assertThat(verdict.texts("OrchestrationTooDeep"))
        .singleElement()
        .asString()
        .contains("Onboarding stands on top of a chain of 4 orchestrators")
        .contains("Onboarding -> AccountSetup -> VoiceAgentService -> CoreOrchestrator");
  }
}
