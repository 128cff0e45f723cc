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

import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs lambdas and method references. */
final class Functions {

  private final Machine machine;

  Functions(Machine machine) {
    this.machine = machine;
  }

  /** The result of the function, applied to the arguments. */
  Value apply(Value function, List<Value> arguments, Invoked call) {
    if (function.functions().isEmpty()) {
      List<Value> all = new ArrayList<>(List.of(function));
      all.addAll(arguments);
      Value result = Derived.of("apply", all, call.type(), call.text(), call.position());
      machine.trace().effect(result.symbol().withData());
      return result;
    }
    Value result = Value.NOTHING;
    State before = machine.frame().state();
    State after = State.DEAD;
    for (Closure each : function.functions()) {
      machine.frame().become(before);
      result = result.or(run(each, arguments));
      after = after.or(machine.frame().state());
    }
    machine.frame().become(after);
    return result;
  }

  /** The result of one function. */
  Value run(Closure closure, List<Value> arguments) {
    return closure.code() instanceof Lambda lambda
        ? lambda(closure, lambda, arguments)
        : reference(closure, (MethodReference) closure.code(), arguments);
  }

  private Value lambda(Closure closure, Lambda code, List<Value> arguments) {
    Frame home = closure.home();
    State around = closure.variables();
    State start = around;
    for (int i = 0; i < code.parameters().size(); i++) {
      Local parameter = code.parameters().get(i);
      Value unknown = Value.read(parameter.name(), parameter.type(), code.position());
      start = start.with(parameter, i < arguments.size() ? arguments.get(i) : unknown);
    }
    Frame frame = new Frame(home.home(), Optional.of(machine.frame()), Optional.empty(), start);
    Value result = machine.run(frame, code.body());
    State end = frame.end();
    if (!end.live()) {
      machine.frame().die();
    } else if (home.isActive() && home.state().live()) {
      home.become(end.withFactsOf(around));
    }
    return result;
  }

  private Value reference(Closure closure, MethodReference code, List<Value> arguments) {
    boolean unbound = Escapes.isUnbound(code) && !arguments.isEmpty();
    MethodSymbol method = code.method();
    Optional<Value> receiver = closure.currentReceiver();
    Invoked call =
        new Invoked(
            method,
            code.receiver(),
            unbound ? Optional.of(arguments.get(0)) : receiver,
            List.of(),
            unbound ? arguments.subList(1, arguments.size()) : arguments,
            method.returnType(),
            SourceText.of(code),
            code.position());
    return method.name().equals("<init>")
        ? machine.calls().create(call)
        : machine.calls().invoke(call);
  }

  /** A method that unknown code may call, as that of an anonymous class. */
  Value callback(MethodCode code) {
    State before = machine.frame().state();
    State start = before;
    for (Local each : code.parameters()) {
      start = start.with(each, Value.given(each.name(), each.type(), code.position()));
    }
    Frame frame =
        new Frame(machine.frame().home(), Optional.of(machine.frame()), Optional.empty(), start);
    Value result =
        code.body().map(body -> machine.run(frame, (Statement) body)).orElse(Value.NOTHING);
    if (frame.end().live()) {
      machine.frame().become(before.or(frame.end().withFactsOf(before)));
    }
    return result;
  }
}
