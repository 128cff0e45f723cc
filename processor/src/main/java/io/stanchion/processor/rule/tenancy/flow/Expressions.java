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
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Interprets expressions. */
final class Expressions {

  private final Machine machine;
  private final Assignments assignments;
  private final Choices choices;
  private final Switches switches;

  Expressions(Machine machine) {
    this.machine = machine;
    this.assignments = new Assignments(machine);
    this.choices = new Choices(machine);
    this.switches = new Switches(machine, choices);
  }

  Value evaluate(Expression code) {
    if (code instanceof Literal literal) {
      return literal(literal);
    }
    if (code instanceof Expression.Variable variable) {
      return variable(variable);
    }
    if (code instanceof Expression.FieldAccess field) {
      return assignments.read(field);
    }
    if (code instanceof Expression.Call call) {
      return machine.calls().call(call);
    }
    if (code instanceof Expression.Creation creation) {
      return machine.calls().create(creation);
    }
    if (code instanceof Expression.Lambda || code instanceof Expression.MethodReference) {
      return function(code);
    }
    if (code instanceof Expression.Assignment assignment) {
      return assignments.assign(assignment);
    }
    return operation(code);
  }

  private Value operation(Expression code) {
    if (code instanceof Expression.Conditional choice) {
      return choices.conditional(choice);
    }
    if (code instanceof Expression.Switch choice) {
      return switches.evaluate(choice);
    }
    if (code instanceof Binary binary) {
      return binary(binary);
    }
    if (code instanceof Expression.Unary unary) {
      return unary(unary);
    }
    if (code instanceof Expression.Cast cast) {
      return choices.cast(cast);
    }
    if (code instanceof Expression.InstanceOf test) {
      return choices.instanceOf(test);
    }
    if (code instanceof Expression.This) {
      return Value.NOTHING.with(Symbol.data("this")).known();
    }
    return compound(code);
  }

  /** Arrays, and what the compiler could not make sense of. */
  private Value compound(Expression code) {
    List<Value> values = new ArrayList<>();
    for (Code each : code.children()) {
      if (each instanceof Expression expression) {
        values.add(machine.evaluate(expression));
      } else {
        machine.executeAny(each);
      }
    }
    if (code instanceof Expression.NewArray array) {
      return Elements.holding(Symbol.at("array", code.position()), elements(array, values));
    }
    if (code instanceof Expression.ArrayAccess) {
      Symbol symbol = Symbol.of("[]", values.get(0).symbol(), values.get(1).symbol());
      return Elements.of(values.get(0), code.type(), SourceText.of(code), code.position())
          .with(symbol);
    }
    machine.trace().giveUp("the compiler does not tell what stands there", code.position());
    return Derived.of("?", values, code.type(), SourceText.of(code), code.position());
  }

  /** The numbers of a new array of objects are its dimensions. */
  private static List<Value> elements(Expression.NewArray code, List<Value> values) {
    boolean isSized =
        code.parts().stream().anyMatch(each -> each.type().kind() == TypeRef.Kind.PRIMITIVE);
    boolean holdsNumbers =
        code.type().argument().stream()
            .anyMatch(each -> each.name().matches("[a-z]+|java\\.lang\\.(Integer|Number|Object)"));
    return isSized && !holdsNumbers ? List.of() : values;
  }

  private static Value literal(Literal literal) {
    if (literal.kind() == Literal.Kind.NULL) {
      return Value.empty("null", literal.position());
    }
    if (literal.text().equals("true") || literal.text().equals("false")) {
      return Value.truth(literal.text().equals("true"));
    }
    return Value.constant(SourceText.of(literal), literal.position());
  }

  private Value variable(Expression.Variable code) {
    return machine
        .frame()
        .state()
        .get(code.local())
        .orElseGet(() -> Value.read(code.local().name(), code.type(), code.position()));
  }

  private Value function(Expression code) {
    Optional<Value> receiver =
        code instanceof Expression.MethodReference reference
            ? reference.receiver().map(machine::evaluate)
            : Optional.empty();
    return Value.NOTHING
        .with(Symbol.constant("function"))
        .with(new Closure(code, machine.frame(), receiver))
        .known();
  }

  /** A text of a thousand pieces is a thousand deep on its left side. */
  private Value binary(Binary code) {
    if (code.operator().equals("&&") || code.operator().equals("||")) {
      return choices.junction(code);
    }
    Deque<Binary> spine = new ArrayDeque<>();
    Expression left = code;
    while (left instanceof Binary next && !next.operator().matches("&&|\\|\\|")) {
      spine.push(next);
      left = next.left();
    }
    Value value = machine.evaluate(left);
    Expression before = left;
    for (Binary each : spine) {
      Value right = machine.evaluate(each.right());
      value =
          each.operator().matches("[!=]=")
              ? choices.equality(each, before, value, right)
              : Derived.of(
                  each.operator(),
                  List.of(value, right),
                  each.type(),
                  SourceText.of(each),
                  each.position());
      before = each;
    }
    return value;
  }

  private Value unary(Expression.Unary code) {
    Value value = machine.evaluate(code.operand());
    Symbol symbol = Symbol.of(code.operator(), value.symbol());
    if (code.operator().equals("!")) {
      return value.truth() == Truth.UNKNOWN
          ? value.with(symbol)
          : Value.truth(value.truth() == Truth.FALSE);
    }
    Value changed = value.with(symbol).with(Truth.UNKNOWN);
    if (code.operator().matches("\\+\\+|--")
        && code.operand() instanceof Expression.Variable counter) {
      machine.frame().set(counter.local(), changed);
    }
    return changed;
  }
}
