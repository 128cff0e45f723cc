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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call with the values that it gets.
 *
 * @param method what is called
 * @param on the code before the dot, where there is any
 * @param receiver the value of that
 * @param code the code of the arguments; empty where a method reference is applied
 * @param arguments their values
 * @param type what the call gives
 * @param text its source
 * @param position where the method's name stands
 */
record Invoked(
    MethodSymbol method,
    Optional<Expression> on,
    Optional<Value> receiver,
    List<Expression> code,
    List<Value> arguments,
    TypeRef type,
    String text,
    Position position) {

  Invoked {
    code = List.copyOf(code);
    arguments = List.copyOf(arguments);
  }

  Invoked withArguments(List<Value> others) {
    return new Invoked(method, on, receiver, code, others, type, text, position);
  }

  String name() {
    return method.name();
  }

  TypeRef owner() {
    return method.owner();
  }

  /** The value before the dot; nothing where that is left out. */
  Value self() {
    return receiver.orElse(Value.NOTHING);
  }

  Value argument(int place) {
    return place < arguments.size() ? arguments.get(place) : Value.NOTHING;
  }

  /** The type of an argument, as far as it is known. */
  TypeRef argumentType(int place) {
    return place < code.size() ? code.get(place).type() : method.parameterTypes().get(place);
  }

  /** The receiver and the arguments. */
  List<Value> values() {
    List<Value> all = new ArrayList<>(receiver.stream().toList());
    all.addAll(arguments);
    return all;
  }

  boolean isBoolean() {
    return type.name().equals("boolean") || type.is("java.lang.Boolean");
  }

  boolean isVoid() {
    return method.returnType().kind() == TypeRef.Kind.VOID;
  }

  /** What the call computes, if that depends on nothing but the values. */
  Symbol symbol() {
    return symbol(values().stream().map(Value::symbol).toList());
  }

  Symbol symbol(List<Symbol> parts) {
    String prefix = receiver.isPresent() ? "." : "";
    if (method.isStatic()) {
      prefix = method.owner().name() + ".";
    }
    String computation = prefix + name();
    return Symbol.of(isRepeatable() ? computation : Symbol.at(computation, position), parts);
  }

  /** Whether it gives the same when it is called again, as far as its name tells. */
  private boolean isRepeatable() {
    return !name().matches("(next|poll|take|pop|read|receive|random|generate)([A-Z].*)?");
  }

  /** A computed value without more that is known of it. */
  Value derived() {
    return isBoolean()
        ? Value.NOTHING.with(symbol())
        : Derived.of(symbol(), values(), type, text, position);
  }
}
