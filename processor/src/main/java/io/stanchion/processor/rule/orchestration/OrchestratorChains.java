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

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Dependency;
import io.stanchion.processor.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which orchestrators hold which. Each is looked at once. An orchestrator that is reached again
 * from below ends the chain there: a cycle is another rule's business.
 */
final class OrchestratorChains {

  private final List<Component> orchestrators;
  private final Map<TypeId, List<Dependency>> below;
  private final Map<TypeId, Chain> longest = new HashMap<>();
  private final Set<TypeId> open = new HashSet<>();

  /** An orchestrator, and the longest chain below it. */
  private record Chain(Component top, Optional<Dependency> step, Optional<Chain> rest, int depth) {}

  /** The chains of an architecture. */
  OrchestratorChains(Architecture architecture) {
    this.orchestrators =
        architecture.components().stream().filter(Component::isOrchestrator).toList();
    this.below =
        orchestrators.stream()
            .collect(Collectors.toMap(Component::id, each -> steps(architecture, each)));
  }

  private static List<Dependency> steps(Architecture architecture, Component from) {
    return architecture.dependencies(from).stream()
        .filter(each -> each.target().isOrchestrator())
        .sorted(Comparator.comparing(each -> each.target().id()))
        .toList();
  }

  /** The orchestrators that no other one holds, in the order of their names. */
  List<Component> tops() {
    Set<TypeId> held =
        below.values().stream()
            .flatMap(List::stream)
            .map(step -> step.target().id())
            .collect(Collectors.toSet());
    return orchestrators.stream().filter(each -> !held.contains(each.id())).toList();
  }

  /** The longest chain from there, itself first; the alphabetically first of several. */
  List<Component> longestFrom(Component top) {
    List<Component> members = new ArrayList<>();
    Optional<Chain> next = Optional.of(chain(top));
    while (next.isPresent()) {
      members.add(next.get().top());
      next = next.get().rest();
    }
    return members;
  }

  /** Where the longest chain from there begins; absent where nothing is below. */
  Optional<Dependency> firstStep(Component top) {
    return chain(top).step();
  }

  private Chain chain(Component top) {
    Chain known = longest.get(top.id());
    if (known != null) {
      return known;
    }
    open.add(top.id());
    Chain best = new Chain(top, Optional.empty(), Optional.empty(), 1);
    for (Dependency step : below.getOrDefault(top.id(), List.of())) {
      if (!open.contains(step.target().id())) {
        Chain rest = chain(step.target());
        if (rest.depth() + 1 > best.depth()) {
          best = new Chain(top, Optional.of(step), Optional.of(rest), rest.depth() + 1);
        }
      }
    }
    open.remove(top.id());
    longest.put(top.id(), best);
    return best;
  }
}
