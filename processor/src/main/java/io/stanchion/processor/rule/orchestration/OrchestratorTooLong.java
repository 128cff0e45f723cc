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
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/** An orchestrator that is no longer thin. Guide: Decision Framework: When to Restructure. */
@AutoService(Rule.class)
public final class OrchestratorTooLong implements ComponentRule {

  private static final Limit LINES = new Limit("orchestratorLines", 200);
  private static final Limit MAX = new Limit("orchestratorLinesMax", 300);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "an orchestrator with more code lines than the limit; an error from the second limit on";
  }

  @Override
  public List<Limit> limits() {
    return List.of(LINES, MAX);
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    int lines = component.size().codeLines();
    boolean isError = lines > settings.of(MAX);
    boolean isWarning = lines > settings.of(LINES);
    if (!component.isOrchestrator() || (!isError && !isWarning)) {
      return Stream.empty();
    }
    String headline =
        "%s has %s; an orchestrator %s have at most %d code lines"
            .formatted(
                component.name(),
                component.size(),
                isError ? "may" : "should",
                settings.of(isError ? MAX : LINES));
    return Stream.of(
        Violation.of(this, component.site(), component.position(), headline)
            .with(
                "move what it builds, calculates, selects or validates into the services",
                "group the services by business domain, each group with an orchestrator of its own",
                "and keep on top only what spans these groups")
            .weighing(isError ? Severity.ERROR : Severity.WARNING)
            .measuring(lines));
  }
}
