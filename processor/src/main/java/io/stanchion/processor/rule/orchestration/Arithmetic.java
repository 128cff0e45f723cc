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
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Unary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds calculations, other than those of positions in texts and lists. */
final class Arithmetic {

  private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "%");
  private static final Set<String> COUNTING = Set.of("++", "--");
  private static final Set<String> NUMBERS =
      Set.of("int", "long", "double", "float", "short", "byte");
  private static final Set<String> METHODS =
      Set.of(
          "add",
          "subtract",
          "multiply",
          "divide",
          "plus",
          "minus",
          "multipliedBy",
          "dividedBy",
          "between");
  private static final Set<String> POSITIONED =
      Set.of(
          "java.lang.String",
          "java.lang.StringBuilder",
          "java.util.List",
          "java.lang.CharSequence");

  private Arithmetic() {}

  /** Whether these values, or what goes into them, are calculated. */
  static boolean isIn(List<Expression> values, Predicate<Call> isOwn) {
    Set<Code> positions = Collections.newSetFromMap(new IdentityHashMap<>());
    values.stream()
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .filter(call -> isOwn.test(call) || POSITIONED.contains(call.method().owner().name()))
        .flatMap(call -> call.arguments().stream())
        .flatMap(Expression::all)
        .forEach(positions::add);
    return values.stream().filter(each -> !positions.contains(each)).anyMatch(Arithmetic::is);
  }

  private static boolean is(Expression expression) {
    if (expression instanceof Binary binary) {
      return OPERATORS.contains(binary.operator())
          && isNumber(binary.type())
          && !Untouched.isConstant(binary);
    }
    if (expression instanceof Assignment assignment) {
      return assignment.compound() && isNumber(assignment.type());
    }
    if (expression instanceof Unary unary) {
      return COUNTING.contains(unary.operator());
    }
    return expression instanceof Call call && isCalculation(call);
  }

  private static boolean isNumber(TypeRef type) {
    return NUMBERS.contains(type.name());
  }

  private static boolean isCalculation(Call call) {
    String owner = call.method().owner().name();
    boolean calculates = owner.startsWith("java.math.") || owner.startsWith("java.time.");
    return owner.equals("java.lang.Math")
        || (calculates && METHODS.stream().anyMatch(call.method().name()::startsWith));
  }
}
