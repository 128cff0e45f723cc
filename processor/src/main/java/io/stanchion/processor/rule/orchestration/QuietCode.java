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

import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Statement;
import java.util.Optional;
import java.util.Set;

/** Recognizes what only watches a method work: log statements and assertions. */
final class QuietCode {

  private static final Set<String> LOGGERS = Set.of("Logger", "Log");

  private QuietCode() {}

  /** Whether the statement does nothing else, with all that is inside of it. */
  static boolean isQuiet(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return !block.statements().isEmpty() && areQuiet(block);
    }
    if (statement instanceof Statement.If choice) {
      return isQuiet(choice.whenTrue()) && choice.whenFalse().filter(QuietCode::isLoud).isEmpty();
    }
    return statement instanceof Statement.Assert
        || (statement instanceof Statement.Evaluate evaluate
            && evaluate.expression() instanceof Call call
            && isLogging(call));
  }

  /** Whether that holds for all its statements. */
  static boolean areQuiet(Statement.Block block) {
    return block.statements().stream().allMatch(QuietCode::isQuiet);
  }

  private static boolean isLoud(Statement statement) {
    return !isQuiet(statement);
  }

  /** Also {@code log.atInfo().addKeyValue(...).log(...)}. */
  private static boolean isLogging(Call call) {
    if (call.method().isStatic()) {
      return isLogger(call.method().owner());
    }
    Optional<Expression> next = call.receiver();
    while (next.isPresent()) {
      Expression receiver = next.get();
      if (isLogger(receiver.type()) || isConsole(receiver)) {
        return true;
      }
      next = receiver instanceof Call inner ? inner.receiver() : Optional.empty();
    }
    return false;
  }

  private static boolean isLogger(TypeRef type) {
    return type.id().map(TypeId::simpleName).filter(LOGGERS::contains).isPresent();
  }

  private static boolean isConsole(Expression expression) {
    return expression instanceof FieldAccess access
        && access.field().owner().is("java.lang.System");
  }
}
