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
import io.stanchion.processor.model.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a service's signatures and collaborators use of other domains.
 *
 * @param components the names of the components, by their domain
 */
public record OtherDomains(SortedMap<String, SortedSet<String>> components) {

  public OtherDomains {
    components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
  }

  /** Reads the declaration of a service. */
  public static OtherDomains of(Component service, Architecture architecture) {
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
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
    return new OtherDomains(found);
  }

  /** Whether they are more than one. */
  public boolean areSeveral() {
    return components.size() > 1;
  }

  /** Whether the component is among those that are used. */
  boolean contain(Component component) {
    return components
        .getOrDefault(component.domain(), Collections.emptySortedSet())
        .contains(component.name());
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
