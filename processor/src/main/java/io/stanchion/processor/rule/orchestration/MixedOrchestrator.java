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

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/** Plain delegation and complex workflows in one class. Guide: Evolution Anti-Patterns to Avoid. */
@AutoService(Rule.class)
public final class MixedOrchestrator implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "pass-throughs beside complex workflows; in a facade any complex workflow, an error";
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component component = body.component();
    if (!component.isOrchestrator()) {
      return Stream.empty();
    }
    Workloads workloads = Workloads.of(body);
    List<Workload> complex = workloads.complex();
    if (component.facade()) {
      return complex.stream().map(each -> ofFacade(component, each));
    }
    List<Duty> passThroughs = workloads.duties().passThroughs();
    return complex.isEmpty() || passThroughs.isEmpty()
        ? Stream.empty()
        : Stream.of(mixture(component, passThroughs, complex));
  }

  private Violation ofFacade(Component component, Workload workflow) {
    String name = workflow.overload().operation().name();
    String headline =
        "%s.%s is a complex workflow; a facade hosts none".formatted(component.name(), name);
    return Violation.of(
            this,
            workflow.overload().operation().site(),
            workflow.overload().code().position(),
            headline)
        .with(
            workflow.summary(),
            "move it to an orchestrator below %s, which only hands %s on"
                .formatted(component.name(), name))
        .weighing(Severity.ERROR);
  }

  private Violation mixture(Component component, List<Duty> passThroughs, List<Workload> complex) {
    String headline =
        "%s mixes pass-throughs (%d) with complex workflows (%d); an orchestrator does one or the other"
            .formatted(component.name(), passThroughs.size(), complex.size());
    return Violation.of(this, component.site(), component.position(), headline)
        .with(
            Stream.of(
                    Stream.of("pass-throughs: " + Duties.names(passThroughs)),
                    complex.stream().map(Workload::summary),
                    Stream.of(
                        "let callers use the services' own providers and routers instead of the"
                            + " pass-throughs,",
                        "or move the workflows to an orchestrator below and declare %s a facade"
                            .formatted(component.name())))
                .flatMap(lines -> lines)
                .toList());
  }
}
