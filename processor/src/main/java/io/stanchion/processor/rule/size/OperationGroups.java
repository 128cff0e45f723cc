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
package io.stanchion.processor.rule.size;

import io.stanchion.processor.rule.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Operations that hang together, apart from all others.
 *
 * @param groups of two or more operations, the largest first
 * @param loners operations that share nothing with any other
 */
record OperationGroups(List<Group> groups, List<String> loners) {

  /**
   * Operations that share something, each with at least one other.
   *
   * @param operations their names, in the order of declaration
   * @param shared what holds them together
   */
  record Group(List<String> operations, List<Tie> shared) {
    Group {
      operations = List.copyOf(operations);
      shared = List.copyOf(shared);
    }

    /** {@code a, b and c share X and Y}. */
    String sentence() {
      return Listing.and(operations)
          + " share "
          + Listing.and(shared.stream().map(Tie::label).distinct().toList());
    }
  }

  OperationGroups {
    groups = List.copyOf(groups);
    loners = List.copyOf(loners);
  }

  /** Groups the operations by the ties that count. */
  static OperationGroups of(Map<String, Set<Tie>> ties, Predicate<Tie> counts) {
    List<Group> groups = new ArrayList<>();
    List<String> loners = new ArrayList<>();
    Set<String> placed = new LinkedHashSet<>();
    for (String operation : ties.keySet()) {
      if (!placed.contains(operation)) {
        List<String> together = reachable(operation, ties, counts);
        placed.addAll(together);
        if (together.size() == 1) {
          loners.add(operation);
        } else {
          groups.add(new Group(together, shared(together, ties, counts)));
        }
      }
    }
    groups.sort(Comparator.comparing(group -> -group.operations().size()));
    return new OperationGroups(groups, loners);
  }

  private static List<String> reachable(
      String start, Map<String, Set<Tie>> ties, Predicate<Tie> counts) {
    Set<String> reached = new LinkedHashSet<>(Set.of(start));
    Set<Tie> known = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      reached.forEach(each -> of(each, ties).stream().filter(counts).forEach(known::add));
      grows =
          reached.addAll(
              ties.keySet().stream()
                  .filter(each -> of(each, ties).stream().anyMatch(known::contains))
                  .toList());
    }
    return ties.keySet().stream().filter(reached::contains).toList();
  }

  /** As few as hold the group together: a field explains more than the types that it deals in. */
  private static List<Tie> shared(
      List<String> operations, Map<String, Set<Tie>> ties, Predicate<Tie> counts) {
    List<Tie> candidates =
        operations.stream()
            .flatMap(each -> of(each, ties).stream())
            .distinct()
            .filter(counts)
            .sorted(Comparator.comparing(Tie::kind).thenComparing(tie -> -users(tie, ties).size()))
            .toList();
    List<Tie> needed = new ArrayList<>();
    Set<Set<String>> pieces = new LinkedHashSet<>();
    operations.forEach(each -> pieces.add(Set.of(each)));
    for (Tie tie : candidates) {
      List<String> users = users(tie, ties);
      List<Set<String>> joined =
          pieces.stream().filter(piece -> users.stream().anyMatch(piece::contains)).toList();
      if (joined.size() > 1) {
        needed.add(tie);
        joined.forEach(pieces::remove);
        pieces.add(joined.stream().flatMap(Set::stream).collect(Collectors.toSet()));
      }
    }
    return needed;
  }

  /** The operations that use it. */
  static List<String> users(Tie tie, Map<String, Set<Tie>> ties) {
    return ties.keySet().stream().filter(each -> of(each, ties).contains(tie)).toList();
  }

  private static Set<Tie> of(String operation, Map<String, Set<Tie>> ties) {
    return ties.getOrDefault(operation, Set.of());
  }
}
