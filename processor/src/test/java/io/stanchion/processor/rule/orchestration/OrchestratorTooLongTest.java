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
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class OrchestratorTooLongTest {

  private static final String SIX_CODE_LINES =
      """
      package app;

      @io.stanchion.Orchestrator
      public class NoteOrchestrator {

        // no code
        private int count;

        public void write() { count++; }

        public void read() { count--; }
      }
      """;

  private static final String FLAGGED =
      SIX_CODE_LINES.replace("NoteOrchestrator {", "NoteOrchestrator { // flagged");

  private static RuleTester tester(int lines, int max) {
    return RuleTester.of(OrchestratorTooLong.class)
        .option("limit.orchestratorLines", lines)
        .option("limit.orchestratorLinesMax", max);
  }

  @Test
  void acceptsExactlyTheFirstLimit() {
    tester(6, 9).source(SIX_CODE_LINES).check();
  }

  @Test
  void acceptsServiceOfAnyLength() {
    tester(1, 2)
        .source(SIX_CODE_LINES.replace("stanchion.Orchestrator", "stanchion.Service"))
        .check();
  }

  @Test
  void warnsOfOneLineMore() {
    Finding finding = tester(5, 9).source(FLAGGED).check().get(0);

    assertThat(finding.kind()).isEqualTo(Diagnostic.Kind.WARNING);
    assertThat(finding.text())
        .contains("NoteOrchestrator has 6 code lines (10 physical)")
        .contains("an orchestrator should have at most 5 code lines\n");
  }

  @Test
  void onlyWarnsAtExactlyTheSecondLimit() {
    Finding finding = tester(5, 6).source(FLAGGED).check().get(0);

    assertThat(finding.kind()).isEqualTo(Diagnostic.Kind.WARNING);
  }

  @Test
  void refusesOneLineMoreThanTheSecondLimit() {
    Finding finding = tester(3, 5).source(FLAGGED).check().get(0);

    assertThat(finding.kind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(finding.text()).contains("an orchestrator may have at most 5 code lines\n");
  }

  @Test
  void refusesWhatTheSecondLimitForbidsWhateverTheFirst() {
    Finding finding = tester(9, 5).source(FLAGGED).check().get(0);

    assertThat(finding.kind()).isEqualTo(Diagnostic.Kind.ERROR);
  }

  @Test
  void weighsAsTheOptionSays() {
    Finding finding =
        tester(3, 5).option("severity.OrchestratorTooLong", "note").source(FLAGGED).check().get(0);

    assertThat(finding.kind()).isEqualTo(Diagnostic.Kind.NOTE);
  }

  @Test
  void hasTheLimitsOfTheGuide() {
    assertThat(new OrchestratorTooLong().limits())
        .extracting(limit -> limit.byDefault())
        .containsExactly(200, 300);
  }
}
