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
import io.stanchion.processor.model.TypeRef.Kind;
import io.stanchion.processor.rule.ComponentRule;
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
 * A tenant parameter that is not where readers look for it. Guide: Multi-Tenant Service Pattern,
 * Guidelines.
 */
@AutoService(Rule.class)
public final class TenantParameterPosition implements ComponentRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a tenant parameter that is not the last one";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    return component.operations().stream()
        .flatMap(
            operation ->
                operation.tenantParameter().stream()
                    .filter(parameter -> !stands(operation, parameter, settings))
                    .map(parameter -> violation(operation, parameter, settings)));
  }

  private static boolean stands(Operation operation, Parameter parameter, Settings settings) {
    List<Parameter> all = operation.parameters();
    return all.indexOf(parameter) == TenantPlace.wanted(all, settings);
  }

  private Violation violation(Operation operation, Parameter parameter, Settings settings) {
    List<Parameter> ordered = new ArrayList<>(operation.parameters());
    String headline =
        "%s is parameter %d of %d of %s.%s; the tenant parameter comes %s"
            .formatted(
                parameter.name(),
                ordered.indexOf(parameter) + 1,
                ordered.size(),
                operation.owner().nestedName(),
                operation.name(),
                settings.tenantFirst() ? "first (stanchion.tenantPosition=first)" : "last");
    ordered.remove(parameter);
    ordered.add(settings.tenantFirst() ? 0 : ordered.size(), parameter);
    List<String> details = new ArrayList<>();
    details.add(
        ordered.stream()
            .map(TenantDeclaration::declaration)
            .collect(Collectors.joining(", ", "write " + operation.name() + "(", ")")));
    if (!settings.tenantFirst()) {
      array(operation).ifPresent(details::add);
      details.add("a code base that puts it first throughout sets stanchion.tenantPosition=first");
    }
    return Violation.of(this, operation.site(), parameter.position(), headline).with(details);
  }

  /** Java wants a parameter that takes several arguments to be the last one, too. */
  private static Optional<String> array(Operation operation) {
    Parameter last = operation.parameters().get(operation.parameters().size() - 1);
    return last.type().kind() == Kind.ARRAY
        ? Optional.of("if %s takes several arguments, make it a List".formatted(last.name()))
        : Optional.empty();
  }
}
