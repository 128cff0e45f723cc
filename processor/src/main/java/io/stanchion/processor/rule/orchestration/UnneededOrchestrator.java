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
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An orchestrator with nobody to coordinate. Guide: Pattern 0: No Orchestrator. */
@AutoService(Rule.class)
public final class UnneededOrchestrator implements ArchitectureRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "an orchestrator with fewer than two collaborators";
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    return architecture
        .compiled()
        .filter(Component::isOrchestrator)
        .map(each -> new Collaborators(each, architecture))
        .filter(each -> !each.areSeveral())
        .map(each -> violation(each.component(), each.first()));
  }

  private Violation violation(Component component, Optional<Collaborator> only) {
    String fact =
        only.map(each -> "works with " + each.type().simpleText() + " alone")
            .orElse("works with no service");
    String headline =
        "%s %s; an orchestrator coordinates at least two".formatted(component.name(), fact);
    return Violation.of(this, component.site(), component.position(), headline)
        .with(wayOut(component.name(), only));
  }

  private static List<String> wayOut(String name, Optional<Collaborator> only) {
    return only.filter(each -> !each.components().isEmpty())
        .map(
            each ->
                List.of(
                    "give %s a path, so that it gets a router, and let other callers use %s"
                        .formatted(each.type().simpleText(), each.source()),
                    "move there what %s adds, and delete %s".formatted(name, name)))
        .orElse(List.of("make it a @Service, or give it the services that it should coordinate"));
  }
}
