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

import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The call that handed the running function to other code, as {@code routes.get("/phones",
 * this::list)}.
 *
 * @param name the name of what was called
 * @param texts the constant texts that it got besides
 */
public record Taker(String name, List<String> texts) {

  public Taker {
    texts = List.copyOf(texts);
  }

  static Taker of(String name, List<Expression> arguments, Program program) {
    return new Taker(name, arguments.stream().flatMap(each -> texts(each, program)).toList());
  }

  /** A text, or the beginning of one that is put together. */
  private static Stream<String> texts(Expression code, Program program) {
    if (code instanceof Literal literal && literal.kind() == Literal.Kind.STRING) {
      return Stream.of(literal.text());
    }
    if (code instanceof Binary sum) {
      return Stream.of(sum.left(), sum.right())
          .map(each -> texts(each, program).toList())
          .reduce(Taker::joined)
          .stream()
          .flatMap(List::stream);
    }
    Optional<Expression> constant =
        code instanceof FieldAccess field ? program.initializer(field.field()) : Optional.empty();
    return constant.stream().flatMap(each -> texts(each, program));
  }

  private static List<String> joined(List<String> left, List<String> right) {
    return List.of(String.join("", left) + String.join("", right));
  }
}
