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

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.rule.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs an operation without a tenant with the tenant-scoped one of the same component that it
 * repeats: the same name but for words such as "all" and "admin", and the same other parameters.
 */
final class AdminTwins {

  private AdminTwins() {}

  /** The tenant-scoped operation that this one repeats. */
  static Optional<Operation> twin(Component component, Operation operation, Settings settings) {
    if (TenantPlace.of(operation, settings).isPresent()) {
      return Optional.empty();
    }
    return component.operations().stream()
        .filter(each -> AdminNames.job(each.name()).equals(AdminNames.job(operation.name())))
        .filter(each -> isRepeated(each, operation, settings))
        .findFirst();
  }

  private static boolean isRepeated(Operation scoped, Operation other, Settings settings) {
    return TenantPlace.of(scoped, settings)
        .map(
            place -> {
              List<Parameter> rest = new ArrayList<>(scoped.parameters());
              rest.remove(place.intValue());
              return types(rest).equals(types(other.parameters()));
            })
        .orElse(false);
  }

  private static List<String> types(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::type).map(TypeRef::fullText).toList();
  }
}
