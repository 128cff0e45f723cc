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

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Tenancy;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.rule.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the tenant parameter among others: by its name, and where names are lost by its place. */
final class TenantPlace {

  private TenantPlace() {}

  /** The place of the tenant parameter of a scoped operation, from 0. */
  static Optional<Integer> of(Operation operation, Settings settings) {
    return operation.tenancy().flatMap(each -> find(operation.parameters(), each, settings));
  }

  /** The place of the tenant parameter of a method that an annotation scopes, from 0. */
  static Optional<Integer> of(MethodSymbol method, Settings settings) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameterTypes().size(); i++) {
      parameters.add(
          new Parameter(
              method.parameterNames().get(i),
              method.parameterTypes().get(i),
              method.nullable().contains(i) ? Set.of("Nullable") : Set.of(),
              Position.NONE));
    }
    return method.tenancy().flatMap(each -> find(parameters, each, settings));
  }

  /** The place where the settings want it. */
  static int wanted(List<Parameter> parameters, Settings settings) {
    return settings.tenantFirst() ? 0 : parameters.size() - 1;
  }

  private static Optional<Integer> find(
      List<Parameter> parameters, Tenancy tenancy, Settings settings) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(tenancy.parameter())) {
        return Optional.of(i);
      }
    }
    boolean lost =
        !parameters.isEmpty()
            && parameters.stream().allMatch(each -> each.name().matches("arg\\d+"));
    int wanted = wanted(parameters, settings);
    return lost && TenantDeclaration.isAllowed(parameters.get(wanted))
        ? Optional.of(wanted)
        : Optional.empty();
  }
}
