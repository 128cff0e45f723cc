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

import io.stanchion.processor.model.code.Statement;

/** Interprets loops: round after round, until nothing new is learnt. */
final class Loops {

  /** After so many rounds a loop has shown what it can do. */
  private static final int ROUNDS = 4;

  private final Machine machine;

  Loops(Machine machine) {
    this.machine = machine;
  }

  void run(Statement.Loop code) {
    code.initializers().forEach(machine::executeAny);
    rounds(
        () -> {
          Value condition =
              code.condition().map(machine::evaluate).orElseGet(() -> Value.truth(true));
          State before = machine.frame().state();
          if (condition.truth() != Truth.FALSE) {
            machine.conditions().matters(condition);
            code.condition().ifPresent(each -> machine.conditions().assume(each, true));
            machine.execute(code.body());
            code.updates().forEach(machine::executeAny);
          }
          return condition.truth() == Truth.TRUE ? State.DEAD : before;
        });
    code.condition().ifPresent(each -> machine.conditions().assume(each, false));
  }

  void run(Statement.ForEach code) {
    Value source = machine.evaluate(code.source());
    if (source.fresh() && source.origins().isEmpty() && source.functions().isEmpty()) {
      return;
    }
    Value element =
        Elements.of(source, code.element().type(), SourceText.of(code.source()), code.position());
    rounds(
        () -> {
          State before = machine.frame().state();
          machine.frame().set(code.element(), element);
          machine.execute(code.body());
          return before;
        });
  }

  /** One round of a loop gives the state in which the loop is left before its body runs. */
  private interface Round {
    State run();
  }

  private void rounds(Round round) {
    Frame frame = machine.frame();
    frame.enterJumpTarget();
    State head = frame.state();
    State exits = State.DEAD;
    for (int i = 0; i < ROUNDS && frame.live(); i++) {
      exits = exits.or(round.run());
      State next = head.or(frame.state());
      if (next.equals(head)) {
        break;
      }
      head = next;
      frame.become(head);
    }
    frame.become(exits.or(frame.leaveJumpTarget()));
  }
}
