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

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.TypeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rings in which components need each other: for each arrow the shortest ring that it is part
 * of, so that no more are named than there are arrows, and none is left once all are opened.
 */
final class Cycles {

  /**
   * From one component to the next.
   *
   * @param need the field or parameter
   * @param target the next component
   */
  record Step(Need need, Component target) {
    Component source() {
      return need.component();
    }
  }

  private static final Comparator<Component> BY_NAME =
      Comparator.comparing(Component::name).thenComparing(Component::id);

  private final Map<TypeId, List<Step>> steps;

  private Cycles(Map<TypeId, List<Step>> steps) {
    this.steps = steps;
  }

  /** Each ring once, from its alphabetically first component. */
  static List<List<Step>> of(Architecture architecture) {
    Map<TypeId, List<Step>> steps = new LinkedHashMap<>();
    architecture.components().stream()
        .sorted(BY_NAME)
        .forEach(each -> steps.put(each.id(), steps(each, architecture)));
    dropDeadEnds(steps);
    Cycles cycles = new Cycles(steps);
    Map<List<TypeId>, List<Step>> found = new LinkedHashMap<>();
    steps.values().stream()
        .flatMap(List::stream)
        .flatMap(cycles::shortest)
        .forEach(ring -> found.putIfAbsent(names(ring), ring));
    return List.copyOf(found.values());
  }

  private static List<TypeId> names(List<Step> ring) {
    return ring.stream().map(step -> step.source().id()).toList();
  }

  private static List<Step> steps(Component component, Architecture architecture) {
    Map<TypeId, Step> found = new LinkedHashMap<>();
    Need.of(component)
        .forEach(
            need ->
                need.target(architecture)
                    .ifPresent(target -> found.putIfAbsent(target.id(), new Step(need, target))));
    return List.copyOf(found.values());
  }

  /** What needs nothing that is left is part of no ring; mostly nothing is left at all. */
  private static void dropDeadEnds(Map<TypeId, List<Step>> steps) {
    boolean shrinks = true;
    while (shrinks) {
      steps.replaceAll(
          (id, each) ->
              each.stream().filter(step -> steps.containsKey(step.target().id())).toList());
      shrinks = steps.values().removeIf(List::isEmpty);
    }
  }

  /** The shortest ring that the step is part of, if there is any. */
  private Stream<List<Step>> shortest(Step first) {
    TypeId goal = first.source().id();
    Map<TypeId, Step> reachedBy = new HashMap<>();
    Deque<TypeId> open = new ArrayDeque<>(List.of(first.target().id()));
    while (!open.isEmpty() && !open.peek().equals(goal)) {
      for (Step step : steps.getOrDefault(open.remove(), List.of())) {
        if (reachedBy.putIfAbsent(step.target().id(), step) == null) {
          open.add(step.target().id());
        }
      }
    }
    return open.isEmpty() ? Stream.empty() : Stream.of(ring(first, goal, reachedBy));
  }

  private static List<Step> ring(Step first, TypeId goal, Map<TypeId, Step> reachedBy) {
    Deque<Step> ring = new ArrayDeque<>();
    TypeId end = goal;
    while (!end.equals(first.target().id())) {
      Step last = Objects.requireNonNull(reachedBy.get(end));
      ring.addFirst(last);
      end = last.source().id();
    }
    ring.addFirst(first);
    return fromItsFirst(List.copyOf(ring));
  }

  private static List<Step> fromItsFirst(List<Step> ring) {
    Component first = ring.stream().map(Step::source).min(BY_NAME).orElseThrow();
    int start = names(ring).indexOf(first.id());
    List<Step> turned = new ArrayList<>(ring.subList(start, ring.size()));
    turned.addAll(ring.subList(0, start));
    return List.copyOf(turned);
  }
}
