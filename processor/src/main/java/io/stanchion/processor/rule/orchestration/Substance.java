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

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Conditional;
import io.stanchion.processor.model.code.Expression.Switch;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What of a body counts: everything but {@link QuietCode}.
 *
 * @param pieces all of it
 * @param quietStatements how many statements were left out; a block is one, for its closing brace
 */
record Substance(List<Code> pieces, int quietStatements) {

  Substance {
    pieces = List.copyOf(pieces);
  }

  /** Reads the body of a method. */
  static Substance of(MethodCode code) {
    List<Code> pieces = new ArrayList<>();
    int quiet = 0;
    Deque<Code> open = new ArrayDeque<>(code.body().stream().toList());
    while (!open.isEmpty()) {
      Code next = open.pop();
      if (next instanceof Statement statement && QuietCode.isQuiet(statement)) {
        quiet += (int) next.all(Statement.class).count();
      } else {
        pieces.add(next);
        next.children().forEach(open::push);
      }
    }
    return new Substance(pieces, quiet);
  }

  /** Whether it is a statement that holds no other one. */
  private static boolean isSimple(Code piece) {
    return piece instanceof Statement.Evaluate
        || piece instanceof Statement.Declare
        || piece instanceof Statement.Return
        || piece instanceof Statement.Yield
        || piece instanceof Statement.Throw
        || piece instanceof Statement.Jump;
  }

  /** The code lines of the body; one for each statement at least, however they are crammed. */
  int lines(MethodCode code) {
    int statements = (int) pieces.stream().filter(Substance::isSimple).count();
    return Math.max(code.bodyLines() - quietStatements, statements);
  }

  /** How often the body decides. */
  int decisions() {
    return pieces.stream().mapToInt(Substance::decisions).sum();
  }

  private static int decisions(Code piece) {
    if (piece instanceof Switch choice) {
      return choices(choice);
    }
    if (piece instanceof Statement.Try attempt) {
      return attempt.catches().size();
    }
    boolean decides =
        piece instanceof Statement.If
            || piece instanceof Statement.Loop
            || piece instanceof Statement.ForEach
            || piece instanceof Conditional
            || (piece instanceof Binary binary && isLogical(binary));
    return decides ? 1 : 0;
  }

  private static boolean isLogical(Binary binary) {
    return binary.operator().equals("&&") || binary.operator().equals("||");
  }

  /** Looking up an enum's constant in a table is one decision, however long the table. */
  private static int choices(Switch choice) {
    if (isTable(choice)) {
      return 1;
    }
    return (int) choice.cases().stream().filter(each -> !each.isDefault()).count();
  }

  static boolean isTable(Switch choice) {
    return choice.selector().type().has(Trait.ENUM);
  }

  /** Whether the body is nothing but a table of an enum's constants with a call for each. */
  static boolean isDispatch(MethodCode code) {
    List<Statement> statements = code.body().map(Statement.Block::statements).orElse(List.of());
    return statements.size() == 1
        && only(statements.get(0)) instanceof Switch choice
        && isTable(choice)
        && choice.cases().stream().allMatch(Substance::isOneStep);
  }

  private static Code only(Statement statement) {
    if (statement instanceof Statement.Return end && end.value().isPresent()) {
      return end.value().get();
    }
    return statement instanceof Statement.Evaluate evaluate ? evaluate.expression() : statement;
  }

  private static boolean isOneStep(Expression.Case each) {
    List<Code> steps =
        each.body().stream().filter(step -> !(step instanceof Statement.Jump)).toList();
    return steps.size() <= 1
        && steps.stream()
            .flatMap(Code::all)
            .noneMatch(step -> step instanceof Statement.Block || decisions(step) > 0);
  }
}
