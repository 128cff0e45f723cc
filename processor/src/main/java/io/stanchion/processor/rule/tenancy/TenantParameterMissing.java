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
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Tenancy;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation that cannot know whose data it may touch. Guide: Multi-Tenant Service Pattern, The
 * Pattern.
 */
@AutoService(Rule.class)
public final class TenantParameterMissing implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "an operation of a tenant-scoped class without the tenant parameter";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  /** Only what is internal needs a look at the code. */
  @Override
  public boolean decidesWithoutCode() {
    return true;
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component component = body.component();
    return component.operations().stream()
        .filter(operation -> operation.tenancy().isPresent())
        .filter(operation -> TenantPlace.of(operation, settings).isEmpty())
        .filter(operation -> AdminTwins.twin(component, operation, settings).isEmpty())
        .flatMap(operation -> blame(body, operation, settings).stream());
  }

  private Optional<Violation> blame(Body body, Operation operation, Settings settings) {
    String subject = operation.owner().nestedName() + "." + operation.name();
    String parameter = operation.tenancy().map(Tenancy::parameter).orElse("");
    List<String> details = new ArrayList<>();
    if (operation.internal()) {
      Optional<ScopedCalls.Found> call = ScopedCalls.of(body, settings).first(operation);
      if (call.isEmpty()) {
        return Optional.empty();
      }
      details.add("line %d: it calls %s".formatted(call.get().line(), call.get().operation()));
    }
    details.add("without it the operation runs for every organization, whoever calls");
    alias(operation, parameter, settings).ifPresent(details::add);
    details.add("write %s".formatted(newSignature(body.component(), operation, settings)));
    String headline =
        operation.internal()
            ? "%s is @Internal, but calls a tenant-scoped operation and has no %s to hand on"
            : "%s has no parameter %s, which every operation under @TenantScoped takes";
    Position own = operation.position();
    return Optional.of(
        Violation.of(
                this,
                operation.site(),
                own.equals(Position.NONE) ? body.component().position() : own,
                headline.formatted(subject, parameter))
            .with(details));
  }

  /** A parameter that has the form and the place, but another name. */
  private static Optional<String> alias(Operation operation, String wanted, Settings settings) {
    List<Parameter> parameters = operation.parameters();
    if (parameters.isEmpty()) {
      return Optional.empty();
    }
    Parameter candidate = parameters.get(TenantPlace.wanted(parameters, settings));
    return TenantDeclaration.isAllowed(candidate)
        ? Optional.of(
            "if %s is the organization, call it %s, or say @TenantScoped(parameter = \"%s\")"
                .formatted(candidate.name(), wanted, candidate.name()))
        : Optional.empty();
  }

  /** With the parameter in the form that its neighbours have. */
  private static String newSignature(Component component, Operation operation, Settings settings) {
    String parameter = operation.tenancy().map(Tenancy::parameter).orElse("");
    String added =
        component.operations().stream()
            .flatMap(each -> each.tenantParameter().stream())
            .filter(TenantDeclaration::isAllowed)
            .filter(each -> each.name().equals(parameter))
            .map(TenantDeclaration::declaration)
            .findFirst()
            .orElse("Optional<String> " + parameter);
    List<String> all =
        operation.parameters().stream()
            .map(TenantDeclaration::declaration)
            .collect(Collectors.toCollection(ArrayList::new));
    all.add(settings.tenantFirst() ? 0 : all.size(), added);
    return operation.name() + all.stream().collect(Collectors.joining(", ", "(", ")"));
  }
}
