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
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An orchestrator in which complex workflows have become the rule. Guide: Decision Framework: When
 * to Restructure.
 */
@AutoService(Rule.class)
public final class ComplexWorkflows implements BodyRule {

  private static final Limit WORKFLOWS = new Limit("complexWorkflows", 3);

  /** With fewer coordinations there is no average to speak of. */
  private static final int ENOUGH_FOR_AVERAGE = 3;

  private static final int LINES_ON_AVERAGE = 5;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "an orchestrator with as many complex workflows as the limit, or with long coordinations"
        + " that decide";
  }

  @Override
  public List<Limit> limits() {
    return List.of(WORKFLOWS);
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    if (!body.component().isOrchestrator()) {
      return Stream.empty();
    }
    int limit = settings.of(WORKFLOWS);
    Workloads workloads = Workloads.of(body);
    List<Workload> complex = workloads.complex();
    if (complex.size() >= limit && !complex.isEmpty()) {
      return Stream.of(ofComplex(body.component(), complex, limit));
    }
    List<Workload> deciding = workloads.deciding();
    return deciding.size() >= ENOUGH_FOR_AVERAGE
            && lines(deciding) >= LINES_ON_AVERAGE * deciding.size()
        ? Stream.of(ofDeciding(body.component(), deciding))
        : Stream.empty();
  }

  private static int lines(List<Workload> workloads) {
    return workloads.stream().mapToInt(each -> each.own().codeLines()).sum();
  }

  private Violation ofComplex(Component component, List<Workload> complex, int limit) {
    String headline =
        "%s hosts %d complex workflow%s; with %d it is time to restructure"
            .formatted(component.name(), complex.size(), complex.size() == 1 ? "" : "s", limit);
    return violation(component, headline, complex.stream().map(Workload::summary).toList())
        .measuring(complex.size());
  }

  private Violation ofDeciding(Component component, List<Workload> deciding) {
    String headline =
        "%s has %d operations that decide something and average %d code lines; %d of %d or more are too much logic"
            .formatted(
                component.name(),
                deciding.size(),
                lines(deciding) / deciding.size(),
                ENOUGH_FOR_AVERAGE,
                LINES_ON_AVERAGE);
    return violation(
        component, headline, deciding.stream().map(ComplexWorkflows::summary).toList());
  }

  private static String summary(Workload workload) {
    int decisions = workload.own().decisions();
    return "%s: %d code lines, %d decision%s"
        .formatted(
            workload.overload().operation().name(),
            workload.own().codeLines(),
            decisions,
            decisions == 1 ? "" : "s");
  }

  private Violation violation(Component component, String headline, List<String> evidence) {
    List<String> details = new ArrayList<>(evidence);
    details.add("move what decides about one service's data into that service");
    details.add(
        "group the services by business domain, each group with an orchestrator for its workflows,");
    details.add("and keep on top only what spans these groups");
    return Violation.of(this, component.site(), component.position(), headline).with(details);
  }
}
