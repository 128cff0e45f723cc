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
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** The guide's workflow service: from a session in every signature to an injected one. */
class GuideWorkflowsTest {

  @Test
  void fewOperationsThatTakeTheSessionAreFine() {
    assertThat(Verdict.of(GuideWorkflows.small()).findings()).isEmpty();
  }

  @Test
  void manyOperationsThatTakeTheSessionPreferAnInjectedOne() {
    Verdict verdict = Verdict.of(GuideWorkflows.before());

    assertThat(verdict.rules()).containsExactly(Map.entry("PreferInjectedSession", 1L));
    assertThat(verdict.findings().get(0).kind()).isEqualTo(Diagnostic.Kind.WARNING);
    assertThat(verdict.texts("PreferInjectedSession").get(0))
        .contains("WorkflowCrudService(EntityManager")
        .contains("createWorkflow(Model.WorkflowCreate data)")
        .contains("listWorkflows(String orgId)");
  }

  @Test
  void eachOperationThatIsLeftBehindInTheMigrationMixesBothStyles() {
    assertThat(Verdict.of(GuideWorkflows.halfway()).rules())
        .containsExactly(Map.entry("MixedSessionStyle", 6L));
  }

  @Test
  void injectedSessionIsFine() {
    assertThat(Verdict.of(GuideWorkflows.after()).findings()).isEmpty();
  }

  @Test
  void routersThatAreHandedTheServiceOrAskItsProviderAreFine() {
    assertThat(
            Verdict.of(GuideWorkflows.afterWithRouter("WorkflowCrudServiceProvider.get(session)"))
                .findings())
        .isEmpty();
  }

  @Test
  void routersThatMakeTheServiceDoTheProvidersJob() {
    assertThat(
            Verdict.of(GuideWorkflows.afterWithRouter("new WorkflowCrudService(session)")).rules())
        .containsExactly(Map.entry("DirectInstantiation", 1L));
  }

  @Test
  void injectedSessionThatIsRarelyUsedPrefersAFactory() {
    Verdict verdict = Verdict.of(GuideWorkflows.occasional());

    assertThat(verdict.rules()).containsExactly(Map.entry("PreferStatelessFactory", 1L));
    assertThat(verdict.findings().get(0).kind()).isEqualTo(Diagnostic.Kind.NOTE);
  }
}
