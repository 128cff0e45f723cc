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

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.rule.tenancy.flow.Interpreter;
import io.stanchion.processor.rule.tenancy.flow.Origin;
import io.stanchion.processor.rule.tenancy.flow.Program;
import io.stanchion.processor.rule.tenancy.flow.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Code of no organization that works on everybody's data, outside of a router for administrators.
 * Guide: Multi-Tenant Service Pattern, Router Usage.
 */
@AutoService(Rule.class)
public final class UnscopedTenantCall implements BodyRule {

  private static final String FOR_ADMINS =
      "or do it in a router for administrators: under /admin, or after AdminGuard.require(guard,"
          + " caller)";

  private static final String FROM_ABOVE =
      "or be called for one organization: @TenantScoped, with the tenant parameter handed on";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "other code that passes the empty organization, outside of a router for administrators";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  @Override
  public boolean everywhere() {
    return true;
  }

  @Override
  public TenantCoverage coverage(Body body, Settings settings) {
    return code(body, settings)
        .map(code -> code.coverage(checkedElsewhere(body, code.scoped())))
        .orElse(TenantCoverage.NONE);
  }

  @Override
  public TenantCoverage coverageOfOther(
      SourceClass other, Architecture architecture, Settings settings) {
    return code(other, architecture, settings)
        .map(code -> code.coverage(Set.of()))
        .orElse(TenantCoverage.NONE);
  }

  /** What of a component is no tenant-scoped operation, nor run by one. */
  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    return code(body, settings).stream()
        .flatMap(code -> code.handovers(checkedElsewhere(body, code.scoped())).stream())
        .map(each -> violation(each, FROM_ABOVE));
  }

  @Override
  public Stream<Violation> checkOther(
      SourceClass other, Architecture architecture, Settings settings) {
    return code(other, architecture, settings).stream()
        .flatMap(code -> code.handovers(Set.of()).stream())
        .map(each -> violation(each, FOR_ADMINS));
  }

  private static Optional<UnscopedCode> code(Body body, Settings settings) {
    ScopedOperations scoped = new ScopedOperations(body.architecture(), settings);
    return Optional.of(new UnscopedCode(Program.of(body), scoped, AdminRoutes.NONE))
        .filter(code -> body.parts().stream().noneMatch(TypeCode::inTests))
        .filter(UnscopedCode::isConcerned);
  }

  private static Optional<UnscopedCode> code(
      SourceClass other, Architecture architecture, Settings settings) {
    Program program = new Program(List.of(other.code()), other.supertypes());
    ScopedOperations scoped = new ScopedOperations(architecture, settings);
    return Optional.of(new UnscopedCode(program, scoped, AdminRoutes.of(other)))
        .filter(code -> !other.code().inTests())
        .filter(UnscopedCode::isConcerned);
  }

  /** The operations that other rules look at, and the helpers that they run. */
  private static Set<Site> checkedElsewhere(Body body, ScopedOperations scoped) {
    Interpreter interpreter =
        new Interpreter(Program.of(body), method -> scoped.behind(method).isPresent());
    Component component = body.component();
    Set<Site> sites = new HashSet<>();
    for (Operation operation : component.operations()) {
      Optional<Integer> place = TenantPlace.of(operation, scoped.settings());
      Optional<MethodCode> code = body.code(operation);
      boolean isTwin = AdminTwins.twin(component, operation, scoped.settings()).isPresent();
      if (operation.tenancy().isPresent() || isTwin) {
        sites.add(operation.site());
      }
      if (place.isPresent() && code.isPresent()) {
        Run one = interpreter.forOne(code.get(), place.get());
        Run all = interpreter.forAll(code.get(), place.get());
        sites.addAll(followed(body, code.get(), one, all));
      }
    }
    return sites;
  }

  /** Where a run had to give up, any helper may follow. */
  private static Set<Site> followed(Body body, MethodCode code, Run one, Run all) {
    Set<Site> sites = new HashSet<>(one.followed());
    sites.addAll(all.followed());
    if (!one.gaps().isEmpty() || !all.gaps().isEmpty()) {
      body.reachableFrom(code).forEach(each -> sites.add(each.site()));
    }
    return sites;
  }

  private Violation violation(Handover handover, String otherWay) {
    Site site = handover.call().site();
    boolean isSure = handover.wrong().stream().allMatch(each -> each.kind() == Origin.Kind.EMPTY);
    String headline =
        isSure
            ? "%s calls %s for every organization: it passes %s"
            : "%s calls %s for every organization where %s is empty";
    List<String> details = new ArrayList<>(handover.way());
    details.add(handover.consequence() + ", whoever made this code run");
    details.add(
        isSure
            ? "pass one organization; to serve all of them, call it for one after the other"
            : "refuse where there is none, and pass " + present(handover));
    details.add(otherWay);
    return Violation.of(
            this,
            site,
            handover.call().position(),
            headline.formatted(Subjects.of(site), handover.operation().text(), handover.what()))
        .with(details);
  }

  /** An organization for sure, in the form that the operation takes. */
  private static String present(Handover handover) {
    TypeRef type = handover.call().method().parameterTypes().get(handover.operation().place());
    if (type.is(TenantDeclaration.OPTIONAL)) {
      return "Optional.of(...)";
    }
    return type.is(TenantDeclaration.SCOPE) ? "TenantScope.of(...)" : "what is not null";
  }
}
