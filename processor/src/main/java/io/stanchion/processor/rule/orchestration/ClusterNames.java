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
import io.stanchion.processor.rule.ReservedWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names for clusters: the package or the word that its members share, else one of theirs. */
final class ClusterNames {

  private static final Set<String> ROLES =
      Set.of("service", "orchestrator", "client", "gateway", "api", "crud");

  private static final Pattern WORD_BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private final String home;
  private final Collection<Collaborator> all;
  private final List<List<Collaborator>> groups;
  private final Set<String> taken = new HashSet<>();

  /** For the groups of an orchestrator in that package. */
  ClusterNames(String home, Collection<Collaborator> all, List<List<Collaborator>> groups) {
    this.home = home;
    this.all = List.copyOf(all);
    this.groups = List.copyOf(groups);
  }

  /** A name that no other group has got. */
  String of(List<Collaborator> group, Map<String, Set<String>> uses) {
    List<String> candidates = new ArrayList<>();
    sharedPackage(group).ifPresent(candidates::add);
    sharedWord(group).ifPresent(candidates::add);
    group.stream()
        .sorted(
            Comparator.comparing((Collaborator each) -> -count(each, uses))
                .thenComparing(each -> each.type().simpleText()))
        .map(each -> String.join("", words(each)))
        .filter(word -> !word.isEmpty())
        .forEach(candidates::add);
    String name =
        candidates.stream()
            .map(ClusterNames::legal)
            .filter(each -> !taken.contains(each))
            .findFirst()
            .orElse("cluster" + (taken.size() + 1));
    taken.add(name);
    return name;
  }

  private static int count(Collaborator collaborator, Map<String, Set<String>> uses) {
    return (int) uses.values().stream().filter(each -> each.contains(collaborator.field())).count();
  }

  private static String legal(String name) {
    return ReservedWords.contain(name) ? name + "s" : name;
  }

  /** The package below the orchestrator's that all of the group share, and no other group. */
  private Optional<String> sharedPackage(List<Collaborator> group) {
    Set<String> packages = packages(group);
    return packages.size() == 1
        ? packages.stream()
            .filter(each -> !each.isEmpty())
            .filter(each -> others(group).noneMatch(other -> packages(other).contains(each)))
            .findFirst()
        : Optional.empty();
  }

  private Set<String> packages(List<Collaborator> group) {
    return group.stream()
        .flatMap(each -> each.components().stream())
        .map(this::packageBelow)
        .collect(Collectors.toSet());
  }

  private String packageBelow(Component component) {
    String name = component.id().packageName();
    return name.startsWith(home + ".") ? name.substring(home.length() + 1).split("\\.", -1)[0] : "";
  }

  private Stream<List<Collaborator>> others(List<Collaborator> group) {
    return groups.stream().filter(each -> !each.equals(group));
  }

  /** The word that most names of the group have in common, and none outside of it. */
  private Optional<String> sharedWord(List<Collaborator> group) {
    Set<String> elsewhere =
        all.stream()
            .filter(each -> !group.contains(each))
            .flatMap(each -> words(each).stream())
            .collect(Collectors.toSet());
    Map<String, Long> counts =
        group.stream()
            .flatMap(each -> words(each).stream().distinct())
            .filter(word -> !elsewhere.contains(word))
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .min(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The words of a type's name, without those that say what sort of thing it is. */
  private static List<String> words(Collaborator collaborator) {
    String name = collaborator.type().id().map(TypeId::simpleName).orElse("");
    return WORD_BORDER
        .splitAsStream(name)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !ROLES.contains(word))
        .toList();
  }
}
