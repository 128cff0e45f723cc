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

import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.Expression.Unary;
import java.util.Set;

/** Tells conditions about a value from those that only ask whether there is one. */
final class Conditions {

  private static final Set<String> PRESENCE =
      Set.of(
          "isPresent",
          "isEmpty",
          "isBlank",
          "isNull",
          "nonNull",
          "isNotNull",
          "isNotEmpty",
          "isNotBlank");
  private static final Set<String> LOGICAL = Set.of("&&", "||");
  private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");

  private Conditions() {}

  /**
   * Whether it only asks, by itself or by a library, for null, an empty optional, an empty text or
   * an empty collection.
   */
  static boolean asksForPresence(Expression condition) {
    if (condition instanceof Unary unary) {
      return asksForPresence(unary.operand());
    }
    if (condition instanceof Binary binary) {
      return LOGICAL.contains(binary.operator())
          ? asksForPresence(binary.left()) && asksForPresence(binary.right())
          : isNull(binary.left()) || isNull(binary.right());
    }
    return condition instanceof Call call && PRESENCE.contains(call.method().name());
  }

  /** The same for what may be missing, not for what may be empty. */
  static boolean asksForExistence(Expression condition) {
    return asksForPresence(condition)
        && condition
            .all(Call.class)
            .filter(call -> PRESENCE.contains(call.method().name()))
            .allMatch(call -> call.method().owner().is("java.util.Optional"));
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Literal literal && literal.kind() == Literal.Kind.NULL;
  }

  /** Whether it compares or combines, or says the opposite of what does. */
  static boolean isComparison(Expression expression) {
    if (expression instanceof Unary unary) {
      return isComparison(unary.operand());
    }
    return expression instanceof Binary binary
        && (LOGICAL.contains(binary.operator()) || COMPARING.contains(binary.operator()));
  }
}
