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

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A domain cut into technical layers, not into capabilities. Guide: Evolution Anti-Patterns to
 * Avoid.
 */
@AutoService(Rule.class)
public final class TechnicalLayerPackage implements ArchitectureRule {

  /** Words that say how something works and never what it is for. */
  private static final Set<String> LAYERS =
      Set.of(
          "controller",
          "controllers",
          "converter",
          "converters",
          "crud",
          "dao",
          "daos",
          "dto",
          "dtos",
          "entities",
          "entity",
          "helper",
          "helpers",
          "impl",
          "jdbc",
          "jpa",
          "mapper",
          "mappers",
          "orchestration",
          "orchestrator",
          "orchestrators",
          "persistence",
          "repo",
          "repos",
          "repositories",
          "repository",
          "service",
          "services",
          "util",
          "utils",
          "validation",
          "validations",
          "validator",
          "validators");

  private record Place(String parent, String domain) implements Comparable<Place> {

    static Place of(Component component) {
      String own = component.id().packageName();
      String parent = own.contains(".") ? own.substring(0, own.lastIndexOf('.')) : "";
      // A package that is a domain only because nobody named one belongs to the one above.
      return new Place(parent, component.domain().equals(own) ? parent : component.domain());
    }

    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::parent).thenComparing(Place::domain).compare(this, other);
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "a domain whose components are split into sibling packages named after technical layers";
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    Map<Place, List<Component>> places =
        architecture.components().stream()
            .filter(each -> LAYERS.contains(layer(each).toLowerCase(Locale.ROOT)))
            .collect(Collectors.groupingBy(Place::of, TreeMap::new, Collectors.toList()));
    return places.entrySet().stream().flatMap(each -> check(each.getKey(), each.getValue()));
  }

  private static String layer(Component component) {
    String own = component.id().packageName();
    return own.substring(own.lastIndexOf('.') + 1);
  }

  private Stream<Violation> check(Place place, List<Component> components) {
    Set<String> layers =
        components.stream()
            .map(TechnicalLayerPackage::layer)
            .collect(Collectors.toCollection(TreeSet::new));
    if (layers.size() < 2) {
      return Stream.empty();
    }
    List<String> details = new ArrayList<>();
    components.forEach(
        each -> details.add("%s stands in %s".formatted(each.name(), each.id().packageName())));
    details.add(
        "keep them in one package, or split it by what the business calls apart: import,"
            + " lifecycle, billing");
    String domain = place.domain().isEmpty() ? "the unnamed package" : place.domain();
    return components.stream()
        .filter(Component::fromSource)
        .limit(1)
        .map(
            first ->
                Violation.of(
                        this,
                        first.site(),
                        first.position(),
                        "the domain %s is split by technical layer, into the packages %s"
                            .formatted(domain, Listing.and(layers)))
                    .with(details));
  }
}
