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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Case;

/** Interprets switches, of statements and of values. */
final class Switches {

  private final Machine machine;
  private final Choices choices;

  Switches(Machine machine, Choices choices) {
    this.machine = machine;
    this.choices = choices;
  }

  Value evaluate(Expression.Switch code) {
    Value selector = machine.evaluate(code.selector());
    if (!machine.live()) {
      return Value.NOTHING;
    }
    Frame frame = machine.frame();
    boolean hasValue = code.type().kind() != TypeRef.Kind.OTHER;
    boolean onScope = code.cases().stream().anyMatch(ScopePatterns::isScopeTest);
    if (onScope) {
      machine
          .trace()
          .use(Use.Kind.CHECKED, selector, SourceText.of(code), code.selector().position());
    } else {
      machine.conditions().matters(selector.with(Truth.UNKNOWN));
    }
    State open = frame.state();
    frame.enterSwitch(hasValue);
    frame.die();
    for (Case each : code.cases()) {
      State match = ScopePatterns.canMatch(selector, each) ? open : State.DEAD;
      // After a colon the code of the case above runs on into this one.
      frame.become(each.arrow() ? match : match.or(frame.state()));
      take(each, selector, hasValue);
      open = ScopePatterns.mustMatch(selector, each) ? State.DEAD : open;
    }
    boolean exhaustive = hasValue || onScope || code.cases().stream().anyMatch(Case::isDefault);
    frame.become(exhaustive ? frame.state() : frame.state().or(open));
    return frame.leaveSwitch(hasValue);
  }

  private void take(Case code, Value selector, boolean hasValue) {
    if (!machine.live()) {
      return;
    }
    choices.bind(code.bindings(), selector);
    code.labels().forEach(machine::evaluate);
    code.guard()
        .ifPresent(
            guard -> {
              machine.conditions().matters(machine.evaluate(guard));
              machine.conditions().assume(guard, true);
            });
    for (Code each : code.body()) {
      if (code.arrow() && hasValue && each instanceof Expression value) {
        machine.frame().bring(machine.evaluate(value));
      } else {
        machine.executeAny(each);
      }
    }
    if (code.arrow()) {
      machine.frame().leaveCase();
    }
  }
}
