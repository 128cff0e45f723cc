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
package io.stanchion.processor.rule.tenancy.flow;

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression.Case;
import io.stanchion.processor.model.code.Expression.Literal;
import java.util.Optional;

/** The two forms of a tenant scope, as patterns test them. */
final class ScopePatterns {

  static final String SCOPE = "io.stanchion.tenancy.TenantScope";
  static final String ONE = SCOPE + ".One";
  static final String ALL = SCOPE + ".All";

  private ScopePatterns() {}

  /** Whether a value of the type can be empty without being null. */
  static boolean isHolder(TypeRef type) {
    return type.is("java.util.Optional") || type.isSubtypeOf(SCOPE);
  }

  /** Whether a test for the type asks for one organization, or for all; absent for other types. */
  static Optional<Boolean> wantsOne(TypeRef tested) {
    if (tested.is(ONE)) {
      return Optional.of(true);
    }
    return tested.is(ALL) ? Optional.of(false) : Optional.empty();
  }

  /** Whether a case of a switch over the value can be the one that is taken. */
  static boolean canMatch(Value selector, Case choice) {
    Optional<Boolean> one =
        choice.types().stream().flatMap(type -> wantsOne(type).stream()).findFirst();
    if (one.isPresent()) {
      return one.get() ? !selector.isEmpty() : !selector.present();
    }
    boolean isNull =
        choice.labels().stream()
            .anyMatch(each -> each instanceof Literal text && text.kind() == Literal.Kind.NULL);
    return !isNull || !selector.present();
  }

  /** Whether a case is taken for sure, so that no case below it is. */
  static boolean mustMatch(Value selector, Case choice) {
    return choice.guard().isEmpty()
        && choice.types().stream()
            .flatMap(type -> wantsOne(type).stream())
            .anyMatch(one -> one ? selector.present() : selector.isEmpty());
  }

  /** Whether a case asks for one organization or for all. */
  static boolean isScopeTest(Case choice) {
    return choice.types().stream().anyMatch(type -> wantsOne(type).isPresent());
  }
}
