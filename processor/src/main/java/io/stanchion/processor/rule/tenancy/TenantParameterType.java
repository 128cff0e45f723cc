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
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.stream.Stream;

/**
 * A tenant parameter that cannot say "all organizations". Guide: Multi-Tenant Service Pattern,
 * Guidelines.
 */
@AutoService(Rule.class)
public final class TenantParameterType implements ComponentRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a tenant parameter of none of the optional forms";
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
                    .filter(parameter -> !TenantDeclaration.isAllowed(parameter))
                    .map(parameter -> violation(operation, parameter)));
  }

  private Violation violation(Operation operation, Parameter parameter) {
    String type = TenantDeclaration.identifier(parameter);
    String headline =
        "%s of %s.%s %s: make it Optional<%s>, @Nullable %s or TenantScope<%s>"
            .formatted(
                TenantDeclaration.declaration(parameter),
                operation.owner().nestedName(),
                operation.name(),
                TenantDeclaration.lacksIdentifier(parameter)
                    ? "names no type of identifier"
                    : "has no admin mode",
                type,
                type,
                type);
    return Violation.of(this, operation.site(), parameter.position(), headline)
        .with(
            "empty, null or TenantScope.all() stands for all organizations, and only the admin"
                + " router passes it",
            "one operation then serves both modes, and administrators need no twin of it");
  }
}
