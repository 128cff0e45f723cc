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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeRef;
import java.util.Optional;

/** The forms that a tenant parameter may have. */
public enum TenantForm {
  /** {@code Optional<T>}, empty for all organizations. */
  OPTIONAL,
  /** {@code TenantScope<T>}, which says what it means. */
  SCOPE,
  /** {@code T} under an annotation named {@code Nullable}, {@code null} for all organizations. */
  NULLABLE;

  private static final String SCOPE_TYPE = "io.stanchion.tenancy.TenantScope";

  /** The parameter's form; absent where it has none of them. */
  public static Optional<TenantForm> of(Parameter parameter) {
    TypeRef type = parameter.type();
    if (type.is("java.util.Optional")) {
      return hasIdentifier(type) ? Optional.of(OPTIONAL) : Optional.empty();
    }
    if (type.is(SCOPE_TYPE)) {
      return hasIdentifier(type) ? Optional.of(SCOPE) : Optional.empty();
    }
    return isIdentifier(type) && parameter.hasAnnotationNamed("Nullable")
        ? Optional.of(NULLABLE)
        : Optional.empty();
  }

  private static boolean hasIdentifier(TypeRef type) {
    return type.argument().filter(each -> isIdentifier(bound(each))).isPresent();
  }

  /** A type variable is one too, though no router can fill it: that is another defect. */
  private static boolean isIdentifier(TypeRef type) {
    return type.kind() == TypeRef.Kind.DECLARED || type.kind() == TypeRef.Kind.VARIABLE;
  }

  private static TypeRef bound(TypeRef type) {
    return type.kind() == TypeRef.Kind.WILDCARD ? type.argument().orElse(type) : type;
  }

  /** The type of an organization's identifier. */
  public TypeRef identifier(Parameter parameter) {
    return this == NULLABLE ? parameter.type() : bound(parameter.type().arguments().get(0));
  }
}
