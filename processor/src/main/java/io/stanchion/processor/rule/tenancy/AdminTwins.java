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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs an operation without a tenant with the tenant-scoped one of the same component that it
 * repeats: the same name but for words such as "all" and "admin", and the same other parameters.
 */
final class AdminTwins {

  /** What a name says beyond the scoped operation's when it is meant for administrators. */
  private static final Set<String> WORDS =
      Set.of(
          "all",
          "every",
          "admin",
          "administrator",
          "across",
          "cross",
          "unscoped",
          "unfiltered",
          "organization",
          "org",
          "tenant",
          "for",
          "of",
          "as");

  private AdminTwins() {}

  /** The tenant-scoped operation that this one repeats. */
  static Optional<Operation> twin(Component component, Operation operation, Settings settings) {
    if (TenantPlace.of(operation, settings).isPresent()) {
      return Optional.empty();
    }
    return component.operations().stream()
        .filter(each -> core(each.name()).equals(core(operation.name())))
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

  /** The words of the name that say what it does, each in the singular. */
  private static List<String> core(String name) {
    return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|_")).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> word.replaceFirst("(?<=[a-z][^s])s$", ""))
        .filter(word -> !WORDS.contains(word))
        .toList();
  }
}
