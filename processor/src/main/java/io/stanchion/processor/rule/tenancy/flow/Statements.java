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

import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import io.stanchion.processor.model.code.TypeCode;

/** Interprets statements. */
final class Statements {

  private final Machine machine;
  private final Loops loops;

  Statements(Machine machine) {
    this.machine = machine;
    this.loops = new Loops(machine);
  }

  void execute(Statement code) {
    if (code instanceof Statement.Block block) {
      block.statements().forEach(machine::execute);
    } else if (code instanceof Statement.Evaluate evaluate) {
      discard(evaluate.expression());
    } else if (code instanceof Statement.Declare declare) {
      declare(declare);
    } else if (code instanceof Statement.If branch) {
      branch(branch);
    } else if (code instanceof Statement.Loop loop) {
      loops.run(loop);
    } else if (code instanceof Statement.ForEach loop) {
      loops.run(loop);
    } else if (code instanceof Statement.Try attempt) {
      attempt(attempt);
    } else {
      simple(code);
    }
  }

  private void simple(Statement code) {
    Frame frame = machine.frame();
    if (code instanceof Statement.Return end) {
      frame.giveBack(end.value().map(machine::evaluate).orElse(Value.NOTHING));
    } else if (code instanceof Statement.Yield end) {
      frame.bring(machine.evaluate(end.value()));
    } else if (code instanceof Statement.Throw end) {
      refuse(end.value());
    } else if (code instanceof Statement.Assert check) {
      assertion(check);
    } else if (code instanceof Statement.Synchronized section) {
      machine.evaluate(section.lock());
      machine.execute(section.body());
    } else if (code instanceof Statement.Jump jump) {
      frame.jump(jump.again(), jump.label());
    } else if (code instanceof Statement.Labeled labeled) {
      label(labeled);
    } else if (code instanceof Statement.LocalClass local) {
      runAll(local.type());
    }
  }

  /** Evaluates what stands as a statement of its own: creating an object then is an effect. */
  void discard(Expression code) {
    Value value = machine.evaluate(code);
    if (code instanceof Expression.Creation && machine.live()) {
      machine.trace().effect(value.symbol());
    }
  }

  /** A loop can be left and gone on with by its name; all else only be left. */
  private void label(Statement.Labeled code) {
    Frame frame = machine.frame();
    frame.label(code.label());
    if (code.body() instanceof Statement.Loop || code.body() instanceof Statement.ForEach) {
      machine.execute(code.body());
      return;
    }
    frame.enter(JumpTarget.Kind.LABELED);
    machine.execute(code.body());
    frame.leaveTarget();
  }

  private void declare(Statement.Declare code) {
    Value value = code.value().map(machine::evaluate).orElse(Value.NOTHING);
    if (machine.live()) {
      machine.frame().set(code.local(), value);
    }
  }

  private void refuse(Expression exception) {
    Value value = machine.trace().quietly(() -> machine.evaluate(exception));
    machine.trace().use(Use.Kind.THROWN, value, SourceText.of(exception), exception.position());
    machine.frame().die();
  }

  /** Assertions are off where it counts. */
  private void assertion(Statement.Assert check) {
    State before = machine.frame().state();
    Value value = machine.trace().quietly(() -> machine.evaluate(check.condition()));
    machine
        .trace()
        .use(Use.Kind.ASSERTED, value, SourceText.of(check.condition()), check.position());
    machine.frame().become(before);
  }

  private void branch(Statement.If code) {
    Value condition = machine.evaluate(code.condition());
    if (!machine.live()) {
      return;
    }
    if (condition.truth() != Truth.UNKNOWN) {
      machine.conditions().assume(code.condition(), condition.truth() == Truth.TRUE);
      if (condition.truth() == Truth.TRUE) {
        machine.execute(code.whenTrue());
      } else {
        code.whenFalse().ifPresent(machine::execute);
      }
      return;
    }
    State before = machine.frame().state();
    Machine.Ending then =
        way(before, code.condition(), true, () -> machine.execute(code.whenTrue()));
    Machine.Ending otherwise =
        way(before, code.condition(), false, () -> code.whenFalse().ifPresent(machine::execute));
    machine.conditions().decide(condition, then, otherwise, code.condition());
    machine.frame().become(then.state().dependingOn(condition.symbol(), otherwise.state()));
  }

  private Machine.Ending way(State from, Expression condition, boolean truth, Runnable code) {
    return machine.attempt(
        from,
        () -> {
          machine.conditions().assume(condition, truth);
          code.run();
          return Value.NOTHING;
        });
  }

  private void attempt(Statement.Try code) {
    Frame frame = machine.frame();
    frame.enterTry();
    code.resources().forEach(machine::executeAny);
    machine.execute(code.body());
    State end = frame.state();
    State thrown = frame.leaveTry();
    for (Statement.Catch each : code.catches()) {
      frame.become(
          thrown.with(
              each.exception(),
              Value.read(each.exception().name(), each.exception().type(), each.position())));
      machine.execute(each.body());
      end = end.or(frame.state());
    }
    State normal = end;
    code.finalizer().ifPresent(last -> atLast(last, normal, thrown));
    if (code.finalizer().isEmpty()) {
      frame.become(normal);
    }
  }

  /** It runs after an exception or a return as well, but then the code behind it does not. */
  private void atLast(Statement code, State normal, State thrown) {
    machine.frame().become(thrown);
    machine.execute(code);
    machine.frame().become(normal);
    machine.execute(code);
  }

  /** The methods of a class inside of a body may be called at any time. */
  void runAll(TypeCode type) {
    for (Code each : type.blocks()) {
      machine.executeAny(each);
    }
    type.initializers().forEach(each -> machine.evaluate(each.value()));
    for (MethodCode each : type.methods()) {
      Value result = machine.functions().callback(each);
      machine.trace().effect(Symbol.of("gives back", result.symbol()));
    }
  }
}
