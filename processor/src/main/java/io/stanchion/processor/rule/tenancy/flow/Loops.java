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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Statement;
import java.util.Optional;

/** Interprets loops: round after round, until nothing new is learnt. */
final class Loops {

  /** So many rounds at least: what is computed is known by then, though its text still grows. */
  private static final int ROUNDS = 4;

  /** So many at most: no code hands a value through more variables than that. */
  private static final int MOST_ROUNDS = 50;

  private final Machine machine;

  Loops(Machine machine) {
    this.machine = machine;
  }

  void run(Statement.Loop code) {
    code.initializers().forEach(machine::executeAny);
    rounds(() -> code.bodyFirst() ? bodyFirst(code) : conditionFirst(code), code.position());
  }

  private State conditionFirst(Statement.Loop code) {
    State exit = ask(code.condition());
    body(code.body());
    code.updates().forEach(machine::executeAny);
    return exit;
  }

  private State bodyFirst(Statement.Loop code) {
    body(code.body());
    return ask(code.condition());
  }

  private void body(Statement code) {
    machine.execute(code);
    machine.frame().endRound();
  }

  /** The run goes on where the condition holds; gives back the state in which it does not. */
  private State ask(Optional<Expression> code) {
    Frame frame = machine.frame();
    Value condition = code.map(machine::evaluate).orElseGet(() -> Value.truth(true));
    State asked = frame.state();
    if (condition.truth() == Truth.FALSE) {
      frame.die();
      return asked;
    }
    machine.conditions().matters(condition);
    if (condition.truth() == Truth.TRUE) {
      return State.DEAD;
    }
    code.ifPresent(each -> machine.conditions().assume(each, false));
    State exit = frame.state();
    frame.become(asked);
    code.ifPresent(each -> machine.conditions().assume(each, true));
    return exit;
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
          body(code.body());
          return before;
        },
        code.position());
  }

  /** One round of a loop gives the state in which its condition ends the loop. */
  private interface Round {
    State run();
  }

  private void rounds(Round round, Position position) {
    Frame frame = machine.frame();
    frame.enter(JumpTarget.Kind.LOOP);
    State head = frame.state();
    State exits = State.DEAD;
    for (int i = 0; i < MOST_ROUNDS && frame.live(); i++) {
      exits = exits.or(round.run());
      State next = head.or(frame.state());
      boolean isNew = i < ROUNDS ? !next.equals(head) : !next.outline().equals(head.outline());
      head = next;
      frame.become(isNew ? head : State.DEAD);
    }
    if (frame.live()) {
      machine
          .trace()
          .giveUp(
              "a loop does something new in each of %d rounds".formatted(MOST_ROUNDS), position);
    }
    frame.become(exits);
    frame.leaveTarget();
  }
}
