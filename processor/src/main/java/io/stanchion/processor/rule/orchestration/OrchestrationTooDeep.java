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
import io.stanchion.processor.model.Dependency;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Orchestrators stacked so high that nobody sees what a call does. Guide: Evolution Anti-Patterns
 * to Avoid.
 */
@AutoService(Rule.class)
public final class OrchestrationTooDeep implements ArchitectureRule {

  private static final Limit DEPTH = new Limit("orchestrationDepth", 3);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a chain of orchestrators longer than the limit";
  }

  @Override
  public List<Limit> limits() {
    return List.of(DEPTH);
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    int limit = settings.of(DEPTH);
    OrchestratorChains chains = new OrchestratorChains(architecture);
    return chains.tops().stream()
        .filter(Component::fromSource)
        .filter(top -> chains.longestFrom(top).size() > limit)
        .map(top -> violation(top, chains, limit));
  }

  private Violation violation(Component top, OrchestratorChains chains, int limit) {
    List<String> names = chains.longestFrom(top).stream().map(Component::name).toList();
    String headline =
        "%s stands on top of a chain of %d orchestrators; a chain may have at most %d"
            .formatted(top.name(), names.size(), limit);
    Optional<Position> start = chains.firstStep(top).map(Dependency::position);
    return Violation.of(this, site(top, start), start.orElse(top.position()), headline)
        .with(
            String.join(" -> ", names),
            "take a level out: one of them calls the services below the next one itself",
            "or %s holds the lower ones side by side".formatted(top.name()))
        .measuring(names.size());
  }

  /** The field, so that it can carry the suppression; else the class. */
  private static Site site(Component top, Optional<Position> start) {
    return top.instanceFields()
        .filter(field -> Optional.of(field.position()).equals(start))
        .findFirst()
        .map(field -> Site.of(field.owner(), field.name()))
        .orElse(top.site());
  }
}
