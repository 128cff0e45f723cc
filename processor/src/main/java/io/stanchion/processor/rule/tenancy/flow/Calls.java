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
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Interprets calls: own code is run, known libraries are asked, all else is taken as unknown. */
final class Calls {

  private final Machine machine;
  private final Predicate<MethodSymbol> checkedItself;
  private final Inlining inlining;
  private final UnknownCalls unknown;
  private final Creations creations;
  private final List<Library> libraries;

  Calls(Machine machine, Predicate<MethodSymbol> checkedItself) {
    this.machine = machine;
    this.checkedItself = checkedItself;
    this.inlining = new Inlining(machine);
    this.unknown = new UnknownCalls(machine);
    this.creations = new Creations(machine);
    this.libraries =
        List.of(
            new OptionalCalls(machine),
            new ScopeCalls(machine),
            new NullChecks(machine),
            new NeutralCalls(machine),
            new FunctionCalls(machine),
            new PropertyCalls(machine),
            new PlatformCalls(machine));
  }

  Value call(Expression.Call code) {
    Optional<Value> receiver = code.receiver().map(machine::evaluate);
    List<Value> arguments = code.arguments().stream().map(each -> argument(each, code)).toList();
    return invoke(
        new Invoked(
            code.method(),
            code.receiver(),
            receiver,
            code.arguments(),
            arguments,
            code.type(),
            SourceText.of(code),
            code.position()));
  }

  /** The methods of an anonymous class run where the call hands it. */
  private Value argument(Expression argument, Expression.Call code) {
    return argument instanceof Expression.Creation creation && creation.body().isPresent()
        ? machine.trace().handedTo(taker(code), () -> machine.evaluate(argument))
        : machine.evaluate(argument);
  }

  private Taker taker(Expression.Call code) {
    return Taker.of(code.method().name(), code.arguments(), machine.program());
  }

  Value invoke(Invoked call) {
    if (!machine.live()) {
      return Value.NOTHING;
    }
    record(call);
    return Guards.heard(machine, call, answer(call));
  }

  private Value answer(Invoked call) {
    Optional<MethodCode> own =
        machine.program().own(call.method(), call.on(), machine.frame().home().type());
    if (own.isPresent()) {
      return checkedItself.test(call.method())
          ? machine.trace().unheard(() -> inlining.run(own.get(), call))
          : inlining.run(own.get(), call);
    }
    for (Library library : libraries) {
      Optional<Value> answer = library.answer(call);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return unknown.answer(call);
  }

  /** A new object: what it is made of can be asked for again, but making it is no effect. */
  Value create(Expression.Creation code) {
    List<Value> arguments = code.arguments().stream().map(machine::evaluate).toList();
    Invoked call =
        new Invoked(
            code.constructor(),
            Optional.empty(),
            Optional.empty(),
            code.arguments(),
            arguments,
            code.type(),
            SourceText.of(code),
            code.position());
    code.body().ifPresent(machine::runAll);
    return create(call);
  }

  Value create(Invoked call) {
    if (!machine.live()) {
      return Value.NOTHING;
    }
    record(call);
    return creations.create(call);
  }

  private void record(Invoked call) {
    if (Reflection.isUsed(call)) {
      machine.trace().giveUp(call.name() + "(...) runs code by reflection", call.position());
    }
    machine
        .trace()
        .call(
            new Invocation(
                call.method(),
                call.arguments().stream().map(Value::outline).toList(),
                call.code().stream().map(SourceText::of).toList(),
                call.text(),
                machine.frame().home(),
                call.position(),
                machine.frame().isAdmitted(),
                machine.trace().takers(),
                machine.frame().way()));
  }
}
