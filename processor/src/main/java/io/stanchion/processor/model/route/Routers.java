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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Tenancy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which routers a component has, and which of its operations appear in them. */
public final class Routers {

  private static final String DEFAULT_TENANT = "organizationId";

  private Routers() {}

  /**
   * The routers that are generated. What no request can express, and the second of two operations
   * with one route, is left out: rules report both.
   */
  public static List<Router> of(Component component) {
    Map<RouterKind, List<Route>> routes = new EnumMap<>(RouterKind.class);
    Set<String> taken = new HashSet<>();
    exposures(component).stream()
        .filter(Exposure::isRoutable)
        .filter(each -> taken.add(each.route().request()))
        .forEach(
            each ->
                routes.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each.route()));
    return routes.entrySet().stream()
        .map(
            each ->
                new Router(
                    component,
                    each.getKey(),
                    new RouteDeriver(component, each.getKey()).basePath(),
                    each.getValue()))
        .toList();
  }

  /** Every operation in every router that would expose it, in the order of declaration. */
  public static List<Exposure> exposures(Component component) {
    Map<RouterKind, RouteDeriver> derivers = new EnumMap<>(RouterKind.class);
    for (RouterKind kind : RouterKind.values()) {
      derivers.put(kind, new RouteDeriver(component, kind));
    }
    Set<String> tenantNames = tenantNames(component);
    List<Exposure> exposures = new ArrayList<>();
    for (Operation operation : component.operations()) {
      Set<RouterKind> kinds = kinds(component, operation);
      derivers.forEach(
          (kind, deriver) -> {
            if (kinds.contains(kind)) {
              Route route = deriver.route(operation);
              exposures.add(
                  new Exposure(component, kind, route, DefectFinder.find(route, tenantNames)));
            }
          });
    }
    return exposures;
  }

  /**
   * What the component calls its tenant parameters, and what they are called by default. Only where
   * the component is about organizations themselves does the name say which one is meant.
   */
  private static Set<String> tenantNames(Component component) {
    Noun noun = Noun.of(component);
    return Stream.concat(
            Stream.of(DEFAULT_TENANT),
            component.operations().stream()
                .flatMap(operation -> operation.tenancy().stream())
                .map(Tenancy::parameter))
        .filter(name -> Words.of(name).stream().noneMatch(noun::repeats))
        .collect(Collectors.toSet());
  }

  /**
   * Fails closed: a tenant-scoped operation without a tenant parameter that routers know how to
   * fill is in none of them, and never in the open one.
   */
  private static Set<RouterKind> kinds(Component component, Operation operation) {
    if (operation.internal()) {
      return Set.of();
    }
    if (operation.tenancy().isEmpty()) {
      return component.path().isPresent() ? Set.of(RouterKind.OPEN) : Set.of();
    }
    if (operation.tenantParameter().flatMap(TenantForm::of).isEmpty()) {
      return Set.of();
    }
    return operation.tenancy().filter(Tenancy::admin).isPresent()
        ? Set.of(RouterKind.TENANT, RouterKind.ADMIN)
        : Set.of(RouterKind.TENANT);
  }
}
