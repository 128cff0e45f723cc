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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.rule.tenancy.flow.Interpreter;
import io.stanchion.processor.rule.tenancy.flow.Invocation;
import io.stanchion.processor.rule.tenancy.flow.Origin;
import io.stanchion.processor.rule.tenancy.flow.Program;
import io.stanchion.processor.rule.tenancy.flow.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Code that runs for no organization of its own: where it enters a class, and what it then calls.
 *
 * @param program the class
 * @param scoped what is tenant-scoped
 * @param routes which calls are an administrator's
 */
record UnscopedCode(Program program, ScopedOperations scoped, AdminRoutes routes) {

  /**
   * Code that others may run.
   *
   * @param site the declaration
   * @param isPublic whether they may be anybody
   * @param run what it does
   */
  record Entry(Site site, boolean isPublic, Run run) {}

  /** Whether the class calls any tenant-scoped operation at all: most do not. */
  boolean isConcerned() {
    return program.parts().stream()
        .flatMap(part -> part.children().stream())
        .flatMap(ScopedOperations::called)
        .anyMatch(method -> scoped.behind(method).isPresent());
  }

  /** The calls that can get no organization, but for code that is looked at elsewhere. */
  List<Handover> handovers(Set<Site> elsewhere) {
    List<Entry> entries = entries(elsewhere);
    List<Entry> roots = roots(entries);
    Map<Position, Handover> found = new LinkedHashMap<>();
    Set<Position> allowed = new HashSet<>();
    for (Entry root : roots) {
      add(found, root, Set.of());
      root.run().calls().stream()
          .filter(call -> routes.contain(call, root.run(), root.site()))
          .forEach(call -> allowed.add(call.position()));
    }
    // Anybody may call these as well, with anything; but a route's handler has its route.
    entries.stream()
        .filter(each -> each.isPublic() && !roots.contains(each))
        .forEach(each -> add(found, each, allowed));
    return List.copyOf(found.values());
  }

  /** Which of the code that calls tenant-scoped operations could be followed. */
  TenantCoverage coverage(Set<Site> elsewhere) {
    return entries(elsewhere).stream()
        .filter(entry -> !entry.run().gaps().isEmpty() || callsScoped(entry))
        .map(entry -> Followed.of(entry.site(), entry.run()))
        .reduce(TenantCoverage.NONE, TenantCoverage::and);
  }

  private boolean callsScoped(Entry entry) {
    return entry.run().calls().stream().anyMatch(call -> scoped.behind(call.method()).isPresent());
  }

  private void add(Map<Position, Handover> found, Entry entry, Set<Position> allowed) {
    Stream<Invocation> calls =
        entry.run().calls().stream()
            .filter(call -> !allowed.contains(call.position()))
            .filter(call -> !routes.contain(call, entry.run(), entry.site()));
    Handover.among(calls, scoped, Origin::canBeEmpty)
        .forEach(each -> found.putIfAbsent(each.call().position(), each));
  }

  private List<Entry> entries(Set<Site> elsewhere) {
    Interpreter interpreter = new Interpreter(program, method -> scoped.behind(method).isPresent());
    List<Entry> entries = new ArrayList<>();
    program
        .methods()
        .filter(method -> !elsewhere.contains(method.site()))
        .forEach(method -> entries.add(entry(method, interpreter)));
    program.parts().forEach(part -> addOutsideOfMethods(entries, part, interpreter));
    entries.removeIf(each -> elsewhere.contains(each.site()));
    return entries;
  }

  private static void addOutsideOfMethods(
      List<Entry> entries, TypeCode part, Interpreter interpreter) {
    part.initializers()
        .forEach(
            each -> {
              Site site = Site.of(part.id(), each.field().name());
              entries.add(new Entry(site, false, interpreter.run(site, each.value())));
            });
    Site site = Site.of(part.id());
    part.blocks()
        .forEach(block -> entries.add(new Entry(site, false, interpreter.run(site, block))));
  }

  /** What stands in for a scoped operation gets an organization from whoever calls that. */
  private Entry entry(MethodCode method, Interpreter interpreter) {
    Run run =
        scoped
            .overridden(method.symbol(), program.supertypes())
            .map(operation -> interpreter.forOne(method, operation.place()))
            .orElseGet(() -> interpreter.run(method));
    return new Entry(method.site(), method.visibility() == Visibility.PUBLIC, run);
  }

  /** Those that no other code of the class runs; of methods that run each other, the first. */
  private static List<Entry> roots(List<Entry> entries) {
    Set<Site> called = new HashSet<>();
    for (Entry each : entries) {
      each.run().followed().stream().filter(site -> !site.equals(each.site())).forEach(called::add);
    }
    List<Entry> roots = new ArrayList<>();
    Set<Site> reached = new HashSet<>();
    for (boolean areCalled : List.of(false, true)) {
      entries.stream()
          .filter(each -> called.contains(each.site()) == areCalled)
          .filter(each -> !reached.contains(each.site()))
          .forEach(
              each -> {
                roots.add(each);
                reached.addAll(each.run().followed());
              });
    }
    return roots;
  }
}
