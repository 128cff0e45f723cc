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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Cast;
import io.stanchion.processor.model.code.Expression.Conditional;
import io.stanchion.processor.model.code.Expression.InstanceOf;
import io.stanchion.processor.model.code.Expression.Switch;
import io.stanchion.processor.model.code.Expression.Unary;
import io.stanchion.processor.model.code.Statement.Yield;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes operators, casts and choices apart. */
final class Sides {

  private Sides() {}

  /** The values that an operator, a cast or a choice makes its own of. */
  static List<Expression> of(Expression value) {
    if (value instanceof Conditional choice) {
      return List.of(choice.whenTrue(), choice.whenFalse(), choice.condition());
    }
    if (value instanceof Binary binary) {
      return operands(binary);
    }
    if (value instanceof Unary unary) {
      return List.of(unary.operand());
    }
    if (value instanceof Cast cast) {
      return List.of(cast.operand());
    }
    if (value instanceof InstanceOf test) {
      return List.of(test.operand());
    }
    if (value instanceof Assignment assignment) {
      return List.of(assignment.value());
    }
    if (value instanceof Switch choice) {
      List<Expression> all = new ArrayList<>(results(choice));
      all.add(choice.selector());
      return all;
    }
    return List.of();
  }

  /** The same without what only decides. */
  static List<Expression> alternatives(Expression value) {
    if (value instanceof Conditional choice) {
      return List.of(choice.whenTrue(), choice.whenFalse());
    }
    return value instanceof Switch choice ? results(choice) : of(value);
  }

  /** In a loop: a text of a thousand pieces is a thousand deep. */
  static List<Expression> operands(Binary binary) {
    List<Expression> found = new ArrayList<>();
    Expression left = binary;
    while (left instanceof Binary next) {
      found.add(0, next.right());
      left = next.left();
    }
    found.add(0, left);
    return found;
  }

  private static List<Expression> results(Switch choice) {
    return choice.cases().stream()
        .flatMap(each -> each.body().stream())
        .flatMap(Sides::results)
        .toList();
  }

  private static Stream<Expression> results(Code body) {
    return body instanceof Expression expression
        ? Stream.of(expression)
        : body.all(Yield.class).map(Yield::value);
  }
}
