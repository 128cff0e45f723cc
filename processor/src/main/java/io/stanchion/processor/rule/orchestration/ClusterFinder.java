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

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.code.Body;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups the collaborators of an orchestrator by the operations that use them. */
final class ClusterFinder {

  private final Body body;
  private final Map<String, Set<String>> uses = new LinkedHashMap<>();
  private final Map<String, Collaborator> collaborators = new LinkedHashMap<>();

  /** A finder for one orchestrator. */
  ClusterFinder(Body body) {
    this.body = body;
    for (Workload each : Workloads.of(body).all()) {
      uses.computeIfAbsent(each.overload().operation().name(), any -> new LinkedHashSet<>())
          .addAll(each.collaborators());
    }
    Set<String> used = uses.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Collaborators.of(body)
        .all()
        .filter(each -> used.contains(each.field()))
        .forEach(each -> collaborators.putIfAbsent(each.field(), each));
  }

  /** The collaborators that any operation uses. */
  Collection<Collaborator> used() {
    return collaborators.values();
  }

  /** The groups of two or more; the others are no cluster, each for itself. */
  List<Cluster> clusters() {
    List<List<Collaborator>> groups =
        groups().stream().filter(group -> group.size() > 1).map(this::members).toList();
    ClusterNames names = new ClusterNames(body.component().id().packageName(), used(), groups);
    return groups.stream()
        .map(group -> new Cluster(names.of(group, uses), group, operations(group)))
        .toList();
  }

  private List<Collaborator> members(Set<String> group) {
    return used().stream().filter(each -> group.contains(each.field())).toList();
  }

  private List<String> operations(List<Collaborator> group) {
    Set<String> fields = group.stream().map(Collaborator::field).collect(Collectors.toSet());
    return uses.keySet().stream()
        .filter(name -> uses.getOrDefault(name, Set.of()).stream().anyMatch(fields::contains))
        .toList();
  }

  /** Fields that hang together, in the order of the first of each group. */
  private List<Set<String>> groups() {
    List<Set<String>> groups = new ArrayList<>();
    for (String field : collaborators.keySet()) {
      Set<String> group = new LinkedHashSet<>(Set.of(field));
      List<Set<String>> others =
          groups.stream()
              .filter(each -> each.stream().anyMatch(other -> areTogether(field, other)))
              .toList();
      groups.removeAll(others);
      others.forEach(group::addAll);
      groups.add(group);
    }
    return groups;
  }

  private boolean areTogether(String left, String right) {
    return uses.values().stream().anyMatch(each -> each.contains(left) && each.contains(right))
        || knows(left, right)
        || knows(right, left);
  }

  /** Whether one service holds the other: they belong together, whoever calls them. */
  private boolean knows(String left, String right) {
    Set<TypeId> needed =
        components(left).stream()
            .flatMap(each -> body.architecture().dependencies(each).stream())
            .map(each -> each.target().id())
            .collect(Collectors.toSet());
    return components(right).stream().map(Component::id).anyMatch(needed::contains);
  }

  private List<Component> components(String field) {
    Collaborator collaborator = collaborators.get(field);
    return collaborator == null ? List.of() : collaborator.components();
  }
}
