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
package io.stanchion.processor.rule.dependency;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.rule.dependency.Cycles.Step;
import java.util.List;
import java.util.stream.Stream;

/** Components that need each other. Guide: Pattern 3, Service Composition. */
@AutoService(Rule.class)
public final class DependencyCycle implements ArchitectureRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "components that need each other, with the fields and parameters that close the ring";
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    return Cycles.of(architecture).stream().flatMap(this::violation);
  }

  /** It belongs to the first component that is compiled here: the others cannot be changed. */
  private Stream<Violation> violation(List<Step> ring) {
    return ring.stream()
        .filter(step -> step.source().fromSource())
        .limit(1)
        .map(step -> Violation.of(this, step.need().site(), step.need().position(), headline(ring)))
        .map(violation -> violation.with(arrows(ring), wayOut(ring)));
  }

  private static String headline(List<Step> ring) {
    List<String> names = ring.stream().map(Step::source).map(Component::name).toList();
    return names.size() == 1
        ? names.get(0) + " needs itself, so it cannot be created"
        : Listing.and(names) + " need each other, so none of them can be created first";
  }

  private static String arrows(List<Step> ring) {
    StringBuilder text = new StringBuilder(ring.get(0).source().name());
    ring.forEach(
        step -> text.append(" -> (%s) %s".formatted(step.need().name(), step.target().name())));
    return text.toString();
  }

  private static String wayOut(List<Step> ring) {
    return ring.size() == 1
        ? "remove %s: call the method on this".formatted(ring.get(0).need().name())
        : "take out one arrow: let an orchestrator call both sides, or move what both need to a"
            + " service of its own";
  }
}
