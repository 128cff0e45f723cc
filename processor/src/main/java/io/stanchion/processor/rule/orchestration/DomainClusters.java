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
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An orchestrator that has outgrown itself, and the domains into which it falls apart. Guide:
 * Restructuring Strategy: Domain Clustering.
 */
@AutoService(Rule.class)
public final class DomainClusters implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "an orchestrator due for restructuring whose collaborators fall into groups that no"
        + " operation uses together";
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    if (!body.component().isOrchestrator() || !isDue(body, settings)) {
      return Stream.empty();
    }
    ClusterFinder finder = new ClusterFinder(body);
    List<Cluster> clusters = finder.clusters();
    return clusters.size() < 2
        ? Stream.empty()
        : Stream.of(violation(body.component(), clusters, finder.used()));
  }

  private static boolean isDue(Body body, Settings settings) {
    return Stream.of(
            new OrchestratorTooLong().check(body.component(), settings),
            new ComplexWorkflows().check(body, settings),
            new OrchestratorHelper().check(body, settings),
            new MixedOrchestrator().check(body, settings))
        .anyMatch(found -> found.findAny().isPresent());
  }

  private Violation violation(
      Component component, List<Cluster> clusters, Collection<Collaborator> used) {
    String headline =
        "%s is due for restructuring, and its collaborators fall into %d groups that no operation uses together"
            .formatted(component.name(), clusters.size());
    String home = component.id().packageName();
    List<String> details = new ArrayList<>(List.of("give each group a package of its own:"));
    clusters.forEach(each -> details.add("  " + layout(home, each)));
    details.add(
        "on top %s stays thin, @Orchestrator(facade = true), with one line for each operation:"
            .formatted(component.name()));
    clusters.forEach(
        each -> details.add("  " + Listing.and(each.operations()) + " -> " + each.orchestrator()));
    List<String> others = others(clusters, used);
    if (!others.isEmpty()) {
      details.add("directly below it, beside the groups: " + Listing.and(others));
    }
    return Violation.of(this, component.site(), component.position(), headline).with(details);
  }

  private static String layout(String home, Cluster cluster) {
    String prefix = home.isEmpty() ? "" : home + ".";
    return "%s%s: %s over %s"
        .formatted(prefix, cluster.name(), cluster.orchestrator(), Listing.and(cluster.services()));
  }

  private static List<String> others(List<Cluster> clusters, Collection<Collaborator> used) {
    List<Collaborator> clustered =
        clusters.stream().flatMap(each -> each.members().stream()).collect(Collectors.toList());
    return used.stream()
        .filter(each -> !clustered.contains(each))
        .map(each -> each.type().simpleText())
        .distinct()
        .toList();
  }
}
