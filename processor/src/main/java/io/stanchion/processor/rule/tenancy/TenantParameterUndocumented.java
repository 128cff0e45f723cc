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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tenant parameter whose two modes its Javadoc does not tell. Guide: Multi-Tenant Service
 * Pattern, Guidelines.
 */
@AutoService(Rule.class)
public final class TenantParameterUndocumented implements ComponentRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "Javadoc that does not describe the tenant parameter with both of its modes";
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    return component.operations().stream()
        .filter(operation -> component.sources().contains(operation.owner()))
        .flatMap(
            operation ->
                operation.tenantParameter().stream().flatMap(each -> check(operation, each)));
  }

  private Stream<Violation> check(Operation operation, Parameter parameter) {
    return missing(operation, parameter.name()).stream()
        .map(
            missing ->
                Violation.of(
                        this,
                        operation.site(),
                        operation.position(),
                        "%s.%s %s"
                            .formatted(operation.owner().nestedName(), operation.name(), missing))
                    .with(
                        "describe both modes, such as:",
                        "@param %s the organization that it is for; %s for all organizations (admin mode)"
                            .formatted(parameter.name(), nobody(parameter))));
  }

  private static Optional<String> missing(Operation operation, String parameter) {
    Optional<String> comment = operation.documentation().filter(text -> !text.isBlank());
    if (comment.isEmpty()) {
      return Optional.of("has no Javadoc that tells what " + parameter + " does");
    }
    TenantJavadoc javadoc = TenantJavadoc.of(comment.get(), parameter);
    if (!javadoc.tellsAdminMode()) {
      return Optional.of(
          "does not tell what happens without " + parameter + ", for all organizations");
    }
    return javadoc.tellsTenantMode()
        ? Optional.empty()
        : Optional.of("does not tell what happens for one " + parameter);
  }

  private static String nobody(Parameter parameter) {
    if (parameter.type().is(TenantDeclaration.SCOPE)) {
      return "TenantScope.all()";
    }
    return parameter.type().is(TenantDeclaration.OPTIONAL) ? "empty" : "null";
  }
}
