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
import io.stanchion.processor.model.code.Expression.InstanceOf;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.Statement.Declare;
import io.stanchion.processor.model.code.Statement.ForEach;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells functions that make something of a client's answer from those that make a payload. */
final class AnswerReaders {

  private AnswerReaders() {}

  /** Whether a function that a client is handed only works on what the client hands it. */
  static boolean isOne(Expression function, Scope scope) {
    if (function instanceof MethodReference reference) {
      return !reference.method().parameterTypes().isEmpty();
    }
    return function instanceof Lambda lambda
        && !lambda.parameters().isEmpty()
        && !scope.writesInto(lambda)
        && isClosed(lambda);
  }

  private static boolean isClosed(Lambda lambda) {
    Set<Integer> own =
        lambda
            .all()
            .flatMap(AnswerReaders::declared)
            .map(Local::number)
            .collect(Collectors.toSet());
    return lambda.all(Variable.class).allMatch(each -> own.contains(each.local().number()));
  }

  private static Stream<Local> declared(Code code) {
    if (code instanceof Declare declare) {
      return Stream.of(declare.local());
    }
    if (code instanceof ForEach loop) {
      return Stream.of(loop.element());
    }
    if (code instanceof InstanceOf test) {
      return test.bindings().stream();
    }
    return code instanceof Lambda lambda ? lambda.parameters().stream() : Stream.empty();
  }
}
