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
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.Statement;
import io.stanchion.processor.model.code.TypeCode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Ties together what interprets statements, expressions and calls, and holds the running frame. */
final class Machine {

  private final Program program;
  private final Trace trace = new Trace();
  private final Statements statements = new Statements(this);
  private final Expressions expressions = new Expressions(this);
  private final Conditions conditions = new Conditions(this);
  private final Functions functions = new Functions(this);
  private final Escapes escapes = new Escapes(this);
  private final Calls calls;
  private Frame frame;

  /** A machine for one run. */
  Machine(Program program, Frame start, Predicate<MethodSymbol> checkedItself) {
    this.program = program;
    this.frame = start;
    this.calls = new Calls(this, checkedItself);
  }

  /** What happened in one of several ways that the run can take. */
  record Ending(Value value, State state, Set<Symbol> effects, boolean leapt) {

    /** Whether nothing but an exception comes of it. */
    boolean isRefusal() {
      return effects.isEmpty() && !state.live() && !leapt;
    }

    /** Whether the run goes on as if nothing had happened. */
    boolean isSilent() {
      return effects.isEmpty() && state.live() && !leapt;
    }
  }

  Program program() {
    return program;
  }

  Trace trace() {
    return trace;
  }

  Frame frame() {
    return frame;
  }

  Calls calls() {
    return calls;
  }

  Functions functions() {
    return functions;
  }

  Escapes escapes() {
    return escapes;
  }

  Conditions conditions() {
    return conditions;
  }

  boolean live() {
    return frame.live();
  }

  Value evaluate(Expression code) {
    return live() ? frame.state().see(expressions.evaluate(code)) : Value.NOTHING;
  }

  void execute(Statement code) {
    if (live()) {
      statements.execute(code);
    }
  }

  /** A statement, or an expression whose value nobody wants. */
  void executeAny(Code code) {
    if (code instanceof Statement statement) {
      execute(statement);
    } else if (code instanceof Expression expression) {
      statements.discard(expression);
    }
  }

  /** Runs a body in a frame of its own, and gives back what it returns. */
  Value run(Frame inner, Code body) {
    Frame outer = frame;
    frame = inner;
    if (body instanceof Expression expression) {
      frame.giveBack(evaluate(expression));
    } else {
      executeAny(body);
    }
    frame.leave();
    frame = outer;
    return inner.returned();
  }

  /** Runs what starts the run, and tells what it gives to the outside. */
  boolean start(Code body) {
    Frame start = frame;
    Value result = run(start, body);
    boolean completes = start.end().live();
    if (completes) {
      start.become(start.end());
      trace.effect(Symbol.of("return", escapes.release(result).symbol()));
    }
    return completes;
  }

  /** Whatever a class inside of a body does may happen at any time. */
  void runAll(TypeCode type) {
    statements.runAll(type);
  }

  /** Takes one of several ways, from a given state, and stays at its end. */
  Ending attempt(State from, Supplier<Value> code) {
    int leaps = frame.leaps();
    frame.become(from);
    Trace.Recorded done = trace.record(() -> live() ? code.get() : Value.NOTHING);
    return new Ending(done.value(), frame.state(), done.effects(), frame.leaps() > leaps);
  }

  /** Takes two ways, and goes on with what is common to their ends. */
  Value either(State first, Supplier<Value> one, State second, Supplier<Value> other) {
    Ending left = attempt(first, one);
    Ending right = attempt(second, other);
    frame.become(left.state().or(right.state()));
    if (!left.state().live()) {
      return right.value();
    }
    return right.state().live() ? left.value().or(right.value()) : left.value();
  }

  /** Goes one way if the value is there, the other if it is null or empty; both if that is open. */
  Value byPresence(
      Value value, Optional<Expression> code, Supplier<Value> present, Supplier<Value> empty) {
    if (value.present()) {
      return present.get();
    }
    if (value.isEmpty()) {
      return empty.get();
    }
    State state = frame.state();
    State known = state.knowing(value.symbol(), code, value.asPresent());
    return either(known, present, state, empty);
  }
}
