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
package io.stanchion.processor.rule.route;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.route.Exposure;
import io.stanchion.processor.model.route.Routers;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Two operations that the same requests would reach. Guide: Router Usage. */
@AutoService(Rule.class)
public final class RouteConflict implements ArchitectureRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "two operations on one HTTP method and path";
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    Map<String, Exposure> first = new HashMap<>();
    Set<String> reported = new HashSet<>();
    List<Violation> found = new ArrayList<>();
    for (Exposure each : routable(architecture)) {
      Exposure other = first.putIfAbsent(each.route().request(), each);
      // The routers for tenants and for administrators would say the same twice.
      if (other != null && reported.add(name(other) + " " + name(each))) {
        found.add(violation(other, each));
      }
    }
    return found.stream();
  }

  private static List<Exposure> routable(Architecture architecture) {
    return architecture
        .compiled()
        .flatMap(component -> Routers.exposures(component).stream())
        .filter(Exposure::isRoutable)
        .toList();
  }

  private Violation violation(Exposure first, Exposure second) {
    return Violation.of(
            this,
            second.route().operation().site(),
            second.route().operation().position(),
            "%s and %s both answer %s %s; a method and path leads to one operation"
                .formatted(
                    name(first), name(second), second.route().method(), second.route().path()))
        .with(
            "give one of them a route of its own: @Route(path = \"...\") or @Route(method = ...)",
            "or mark as @Internal what no request should reach");
  }

  private static String name(Exposure exposure) {
    return exposure.component().name() + "." + exposure.route().operation().signature();
  }
}
