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
package io.stanchion.processor.rule.orchestration;

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Cast;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.Expression.Unary;
import java.util.Set;

/** Recognizes what an operation may hand on without having worked on it. */
final class Untouched {

  /** What makes constants of constants: {@code List.of("a")}, {@code TenantScope.all()}. */
  private static final Set<String> OWNERS =
      Set.of(
          "java.util.Optional",
          "java.util.List",
          "java.util.Set",
          "java.util.Map",
          "java.util.Collections",
          "io.stanchion.tenancy.TenantScope");

  private Untouched() {}

  /** Whether it is the same value each time: literals, constants, and what is made of them. */
  static boolean isConstant(Expression expression) {
    return expression.all().allMatch(Untouched::isPartOfConstant);
  }

  private static boolean isPartOfConstant(Code part) {
    return part instanceof Literal
        || part instanceof Unary
        || part instanceof Binary
        || (part instanceof FieldAccess access
            && access.field().isStatic()
            && access.field().isFinal())
        || (part instanceof Call call && OWNERS.contains(call.method().owner().name()));
  }

  /** Whether the cast only changes what the compiler knows: numbers it converts. */
  static boolean keepsValue(Cast cast) {
    return cast.type().kind() != TypeRef.Kind.PRIMITIVE
        || cast.type().name().equals(cast.operand().type().name());
  }
}
