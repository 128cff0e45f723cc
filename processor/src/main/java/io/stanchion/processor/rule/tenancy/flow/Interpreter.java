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

import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Runs the methods of a program.
 *
 * @param program the code that can be followed
 * @param checkedItself the methods whose own calls are looked at when they are run by themselves
 */
public record Interpreter(Program program, Predicate<MethodSymbol> checkedItself) {

  /** Runs an operation for one organization, that in the parameter at the given place. */
  public Run forOne(MethodCode method, int tenant) {
    Local parameter = method.parameters().get(tenant);
    Value own = Value.own(parameter.name(), method.position());
    return run(method, parameters(method).with(parameter, own));
  }

  /** Runs an operation for all organizations. */
  public Run forAll(MethodCode method, int tenant) {
    Local parameter = method.parameters().get(tenant);
    Value all = Value.all(parameter.name(), method.position());
    return run(method, parameters(method).with(parameter, all));
  }

  /** Runs a method with arguments of which nothing is known. */
  public Run run(MethodCode method) {
    return run(method, parameters(method));
  }

  /** Runs code outside of methods. */
  public Run run(Site home, Code code) {
    return run(home, code, State.START);
  }

  private static State parameters(MethodCode method) {
    State state = State.START;
    for (int i = 0; i < method.parameters().size(); i++) {
      Local each = method.parameters().get(i);
      Value value = Value.read(each.name(), each.type(), method.position());
      boolean canBeNull = method.symbol().nullable().contains(i);
      state = state.with(each, canBeNull ? value.unchecked(each.name(), method.position()) : value);
    }
    return state;
  }

  private Run run(MethodCode method, State state) {
    return method.body().map(body -> run(method.site(), body, state)).orElseGet(Run::ofNothing);
  }

  private Run run(Site home, Code code, State state) {
    Frame frame = new Frame(home, Optional.empty(), Optional.empty(), state);
    Machine machine = new Machine(program, frame, checkedItself);
    return machine.trace().run(machine.start(code));
  }
}
