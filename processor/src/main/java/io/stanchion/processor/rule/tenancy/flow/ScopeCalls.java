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

/** What {@code TenantScope} and its two forms do. */
final class ScopeCalls implements Library {

  private static final String CONTEXT = "io.stanchion.tenancy.OrganizationContext";

  private final Machine machine;

  ScopeCalls(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Optional<Value> answer(Invoked call) {
    if (call.owner().is(CONTEXT) && call.name().equals("organizationId")) {
      return Optional.of(call.derived().known());
    }
    if (!call.owner().isSubtypeOf(ScopePatterns.SCOPE)) {
      return Optional.empty();
    }
    Value self = call.self();
    return Optional.of(
        switch (call.name()) {
          case "all" -> Value.empty(call.text(), call.position());
          case "of" -> call.argument(0).asPresent();
          case "isAll" -> isAll(self, call);
          case "asOptional" -> self;
          case "id" -> machine.byPresence(self, call.on(), self::asPresent, () -> self);
          case "admits" -> admits(self, call);
          case "fold" -> fold(self, call);
          default -> call.derived();
        });
  }

  private Value isAll(Value self, Invoked call) {
    machine.trace().use(Use.Kind.CHECKED, self, call.text(), call.position());
    return self.present() || self.isEmpty()
        ? Value.truth(self.isEmpty())
        : Value.NOTHING.with(call.symbol());
  }

  private static Value admits(Value self, Invoked call) {
    return self.isEmpty() ? Value.truth(true) : Value.NOTHING.with(call.symbol());
  }

  private Value fold(Value self, Invoked call) {
    Functions functions = machine.functions();
    return machine.byPresence(
        self,
        call.on(),
        () -> functions.apply(call.argument(1), List.of(self.asPresent()), call),
        () -> functions.apply(call.argument(0), List.of(), call));
  }
}
