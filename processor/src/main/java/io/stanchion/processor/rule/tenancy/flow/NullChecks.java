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

import java.util.List;
import java.util.Optional;

/** What {@code java.util.Objects} tells of null. */
final class NullChecks implements Library {

  private final Machine machine;

  NullChecks(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Optional<Value> answer(Invoked call) {
    if (!call.owner().is("java.util.Objects") || call.arguments().isEmpty()) {
      return Optional.empty();
    }
    Value value = call.argument(0);
    return Optional.of(
        switch (call.name()) {
          case "requireNonNull" -> require(machine, call);
          case "isNull", "nonNull" -> {
            machine.trace().use(Use.Kind.CHECKED, value, call.text(), call.position());
            yield Choices.nullTest(call.argumentType(0), value, call.name().equals("isNull"));
          }
          case "requireNonNullElse" ->
              machine.byPresence(
                  value,
                  call.code().stream().findFirst(),
                  value::asPresent,
                  () -> call.argument(1));
          case "requireNonNullElseGet" ->
              machine.byPresence(
                  value,
                  call.code().stream().findFirst(),
                  value::asPresent,
                  () -> machine.functions().apply(call.argument(1), List.of(), call));
          default -> call.derived();
        });
  }

  /** The first argument, if it is not null; an optional or a scope never is. */
  static Value require(Machine machine, Invoked call) {
    Value value = call.argument(0);
    machine.trace().use(Use.Kind.CHECKED, value, call.text(), call.position());
    if (ScopePatterns.isHolder(call.argumentType(0))) {
      return value;
    }
    return machine.byPresence(
        value,
        call.code().stream().findFirst(),
        value::asPresent,
        () -> {
          machine.frame().die();
          return Value.NOTHING;
        });
  }
}
