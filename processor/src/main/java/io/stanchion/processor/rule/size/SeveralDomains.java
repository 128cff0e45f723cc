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
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A service for several business capabilities. Guide: Service Guardrails, Single Domain. */
@AutoService(Rule.class)
public final class SeveralDomains implements ArchitectureRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a service whose signatures and collaborators use components of several other domains";
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    return architecture
        .compiled()
        .filter(each -> !each.isOrchestrator())
        .flatMap(each -> check(each, architecture));
  }

  private Stream<Violation> check(Component service, Architecture architecture) {
    Map<String, SortedSet<String>> others = others(service, architecture);
    if (others.size() < 2) {
      return Stream.empty();
    }
    List<String> details = new ArrayList<>();
    others.forEach(
        (domain, names) -> details.add("of %s: %s".formatted(named(domain), Listing.and(names))));
    details.add("give each domain a @Service of its own, and let an @Orchestrator call them");
    return Stream.of(
        Violation.of(
                this,
                service.site(),
                service.position(),
                "%s of %s uses components of %d other domains; a service handles one"
                    .formatted(service.name(), named(service.domain()), others.size()))
            .with(details));
  }

  private static String named(String domain) {
    return domain.isEmpty() ? "the unnamed package" : "the domain " + domain;
  }

  /** The names of the components that are used, by their domain. */
  private static Map<String, SortedSet<String>> others(
      Component service, Architecture architecture) {
    Map<String, SortedSet<String>> found = new TreeMap<>();
    types(service)
        .flatMap(TypeRef::all)
        .forEach(
            type -> {
              List<Component> behind = behind(type, architecture);
              List<String> domains = behind.stream().map(Component::domain).distinct().toList();
              if (domains.size() == 1 && !domains.get(0).equals(service.domain())) {
                found
                    .computeIfAbsent(domains.get(0), key -> new TreeSet<>())
                    .addAll(behind.stream().map(Component::name).toList());
              }
            });
    return found;
  }

  private static Stream<TypeRef> types(Component service) {
    return Stream.of(
            service.fields().stream().map(each -> each.type()),
            service.constructors().stream()
                .flatMap(each -> each.parameters().stream())
                .map(each -> each.type()),
            service.operations().stream()
                .flatMap(each -> each.parameters().stream())
                .map(each -> each.type()),
            service.operations().stream().map(each -> each.returnType()))
        .flatMap(types -> types);
  }

  /** An interface stands for components of its own package; in another one it is a port. */
  private static List<Component> behind(TypeRef type, Architecture architecture) {
    List<Component> behind = architecture.behind(type);
    Optional<String> home = type.id().map(TypeId::packageName);
    boolean ofItsPackage =
        behind.stream().allMatch(each -> home.equals(Optional.of(each.id().packageName())));
    return ofItsPackage ? behind : List.of();
  }
}
