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
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Local;
import java.util.List;
import java.util.Optional;

/** Interprets the expressions that test something or choose between values. */
final class Choices {

  private final Machine machine;

  Choices(Machine machine) {
    this.machine = machine;
  }

  Value conditional(Expression.Conditional code) {
    Value condition = machine.evaluate(code.condition());
    if (!machine.live()) {
      return Value.NOTHING;
    }
    if (condition.truth() != Truth.UNKNOWN) {
      return machine.evaluate(condition.truth() == Truth.TRUE ? code.whenTrue() : code.whenFalse());
    }
    State before = machine.frame().state();
    Value chosen =
        machine.either(
            before,
            () -> after(code.condition(), true, code.whenTrue()),
            before,
            () -> after(code.condition(), false, code.whenFalse()));
    return condition.symbol().tenant()
        ? chosen.with(Symbol.of("?", condition.symbol(), chosen.symbol()))
        : chosen;
  }

  private Value after(Expression condition, boolean truth, Expression code) {
    machine.conditions().assume(condition, truth);
    return machine.evaluate(code);
  }

  /** The right side of "and" and "or" only runs where the left one leaves the question open. */
  Value junction(Binary code) {
    boolean goesOnIf = code.operator().equals("&&");
    Value left = machine.evaluate(code.left());
    if (!machine.live() || left.truth().is(!goesOnIf)) {
      return left;
    }
    if (left.truth().is(goesOnIf)) {
      return machine.evaluate(code.right());
    }
    State before = machine.frame().state();
    Value right =
        machine.either(
            before,
            () -> after(code.left(), goesOnIf, code.right()),
            before,
            () -> {
              machine.conditions().assume(code.left(), !goesOnIf);
              return Value.NOTHING;
            });
    Symbol symbol = Symbol.of(code.operator(), left.symbol(), right.symbol());
    return Value.NOTHING
        .with(symbol)
        .with(right.truth().is(!goesOnIf) ? Truth.of(!goesOnIf) : Truth.UNKNOWN);
  }

  /** Comparison with null tells what is known; nobody passes null for an optional or a scope. */
  Value equality(Binary code, Expression leftCode, Value left, Value right) {
    boolean wanted = code.operator().equals("==");
    boolean leftIsNull = isNull(leftCode);
    if (leftIsNull || isNull(code.right())) {
      Expression subject = leftIsNull ? code.right() : leftCode;
      Value value = leftIsNull ? right : left;
      machine.trace().use(Use.Kind.CHECKED, value, SourceText.of(code), code.position());
      return nullTest(subject.type(), value, wanted);
    }
    return Value.NOTHING.with(Symbol.of(code.operator(), left.symbol(), right.symbol()));
  }

  private static boolean isNull(Expression code) {
    return code instanceof Expression.Literal literal
        && literal.kind() == Expression.Literal.Kind.NULL;
  }

  /** Whether a value is null. */
  static Value nullTest(TypeRef type, Value value, boolean wanted) {
    boolean nullLiteral = value.origins().stream().anyMatch(each -> each.text().equals("null"));
    if (value.present() || (ScopePatterns.isHolder(type) && !nullLiteral)) {
      return Value.truth(!wanted);
    }
    return value.isEmpty()
        ? Value.truth(wanted)
        : Value.NOTHING.with(Symbol.of("isNull", value.symbol()));
  }

  Value instanceOf(Expression.InstanceOf code) {
    Value value = machine.evaluate(code.operand());
    Optional<Boolean> wantsOne = ScopePatterns.wantsOne(code.tested());
    bind(code.bindings(), value);
    if (wantsOne.isPresent() && (value.present() || value.isEmpty())) {
      machine.trace().use(Use.Kind.CHECKED, value, SourceText.of(code), code.position());
      return Value.truth(wantsOne.get() == value.present());
    }
    return Value.NOTHING.with(Symbol.of("instanceof " + code.tested().name(), value.symbol()));
  }

  /** The variables of a pattern that matched. */
  void bind(List<Local> bindings, Value value) {
    for (Local local : bindings) {
      Value part = value.parts().getOrDefault(local.name(), value);
      machine.frame().set(local, part.isEmpty() ? part : part.asPresent());
    }
  }

  /** A cast to one organization fails for all of them. */
  Value cast(Expression.Cast code) {
    Value value = machine.evaluate(code.operand());
    if (!code.type().is(ScopePatterns.ONE) || !machine.live()) {
      return value;
    }
    if (value.isEmpty()) {
      machine.frame().die();
      return Value.NOTHING;
    }
    return value.asPresent();
  }
}
