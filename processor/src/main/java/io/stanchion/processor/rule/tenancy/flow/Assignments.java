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
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.FieldSymbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Interprets what is stored in variables, fields and arrays, and read from fields. */
final class Assignments {

  private final Machine machine;

  Assignments(Machine machine) {
    this.machine = machine;
  }

  Value read(FieldAccess code) {
    Optional<Value> owner =
        code.owner().filter(each -> !(each instanceof Expression.This)).map(machine::evaluate);
    if (owner.isEmpty()) {
      return machine
          .program()
          .initializer(code.field())
          .map(value -> constant(value, code))
          .orElseGet(() -> Value.read(name(code.field()), code.type(), code.position()));
    }
    Value part = owner.get().parts().get(code.field().name());
    if (part != null) {
      return part;
    }
    String name = "." + code.field().name();
    return Derived.of(
        name, List.of(owner.get()), code.type(), SourceText.of(code), code.position());
  }

  private static String name(FieldSymbol field) {
    return (field.isStatic() ? field.owner().name() : "this") + "." + field.name();
  }

  /** What a final field was given where it is declared. Others may have changed what it holds. */
  private Value constant(Expression initializer, FieldAccess code) {
    boolean runsLater =
        initializer instanceof Expression.Lambda
            || initializer instanceof Expression.MethodReference;
    if (runsLater) {
      code.field()
          .owner()
          .id()
          .ifPresent(owner -> machine.trace().follow(Site.of(owner, code.field().name())));
    }
    Frame frame =
        new Frame(
            machine.frame().home(), Optional.of(machine.frame()), Optional.empty(), State.START);
    Value value =
        machine
            .trace()
            .unheard(() -> machine.trace().quietly(() -> machine.run(frame, initializer)));
    Value read = Value.read(name(code.field()), code.type(), code.position());
    boolean holds = PlatformCalls.isContainer(code.type()) || value.origins().isEmpty();
    Set<Origin> origins = holds ? read.origins() : value.origins();
    return new Value(
        origins, read.symbol(), value.truth(), value.present(), false, Map.of(), value.functions());
  }

  Value assign(Assignment code) {
    Value given = machine.evaluate(code.value());
    Value value = code.compound() ? combined(code, given) : given;
    if (!machine.live()) {
      return Value.NOTHING;
    }
    if (code.target() instanceof Variable variable) {
      machine.frame().set(variable.local(), value);
    } else if (code.target() instanceof FieldAccess field) {
      store(field, value);
    } else {
      storeElement(code, value);
    }
    return value;
  }

  private Value combined(Assignment code, Value given) {
    Value before = machine.evaluate(code.target());
    return Derived.of(
        "op=", List.of(before, given), code.type(), SourceText.of(code), code.position());
  }

  private void store(FieldAccess field, Value value) {
    Value object = field.owner().map(machine::evaluate).orElse(Value.NOTHING);
    if (object.fresh()) {
      machine.frame().replace(object, PropertyCalls.change(object, field.field().name(), value));
      return;
    }
    Value released = machine.escapes().release(value);
    machine.trace().effect(Symbol.of("set " + name(field.field()), released.symbol()));
  }

  private void storeElement(Assignment code, Value value) {
    if (code.target() instanceof Expression.ArrayAccess access) {
      Value array = machine.evaluate(access.array());
      if (array.fresh()) {
        Value changed =
            array
                .withOrigins(Value.union(List.of(array, value)))
                .with(Symbol.of("set", array.symbol(), value.symbol()));
        machine.frame().replace(array, changed);
        return;
      }
    }
    Value released = machine.escapes().release(value);
    machine.trace().effect(Symbol.of("set element", released.symbol()));
  }
}
