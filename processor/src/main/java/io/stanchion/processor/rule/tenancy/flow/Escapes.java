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
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Functions that leave the code that can be followed: they may be called there, or not at all. */
final class Escapes {

  private final Machine machine;

  Escapes(Machine machine) {
    this.machine = machine;
  }

  /** What a function gives that a call hands to unknown code. */
  Value into(Invoked call, Value function) {
    Taker taker = Taker.of(call.name(), call.code(), machine.program());
    return machine.trace().handedTo(taker, () -> run(function, type -> guess(type, call)));
  }

  /** The functions among what a call hands on, each as what it gives. */
  List<Value> into(Invoked call) {
    List<Value> results = new ArrayList<>();
    for (Value each : call.values()) {
      if (!each.functions().isEmpty()) {
        results.add(into(call, each));
      }
    }
    return results;
  }

  /** A value that anybody may see from now on: a function stands for what it gives. */
  Value release(Value value) {
    return value.functions().isEmpty()
        ? value
        : run(value, type -> Value.given("what is passed later", type, Position.NONE));
  }

  private Value run(Value function, Function<TypeRef, Value> argument) {
    Value result = Value.NOTHING;
    for (Closure each : function.functions()) {
      State before = machine.frame().state();
      List<Value> arguments = types(each.code()).stream().map(argument).toList();
      Value one =
          machine.either(
              before, () -> machine.functions().run(each, arguments), before, () -> Value.NOTHING);
      result = result.or(one);
    }
    return result.with(Symbol.of("function", result.symbol()));
  }

  private static List<TypeRef> types(Expression code) {
    if (code instanceof Lambda lambda) {
      return lambda.parameters().stream().map(Local::type).toList();
    }
    MethodReference reference = (MethodReference) code;
    MethodSymbol method = reference.method();
    List<TypeRef> types = new ArrayList<>(method.parameterTypes());
    if (isUnbound(reference)) {
      types.add(0, method.owner());
    }
    return types;
  }

  /** Whether the first argument is what the method is called on. */
  static boolean isUnbound(MethodReference code) {
    return code.receiver().isEmpty()
        && !code.method().isStatic()
        && !code.method().name().equals("<init>");
  }

  /** What of the call's values the function gets: an argument of that type, or what is inside. */
  private static Value guess(TypeRef type, Invoked call) {
    Value exact = Value.NOTHING;
    for (int i = 0; i < call.code().size(); i++) {
      if (call.code().get(i).type().fullText().equals(type.fullText())) {
        exact = exact.or(call.argument(i));
      }
    }
    boolean found = !exact.equals(Value.NOTHING);
    if (found && call.name().startsWith("compute")) {
      return exact; // a map's function gets the key
    }
    boolean isInside =
        call.on().stream()
            .flatMap(each -> each.type().all())
            .anyMatch(each -> each.fullText().equals(type.fullText()));
    if (found && !PlatformCalls.isContainer(call.owner())) {
      return exact;
    }
    if (isInside || call.self().isOwn()) {
      return exact.or(Elements.of(call.self(), type, call.text(), call.position()));
    }
    return found
        ? exact
        : Value.read("what %s passes".formatted(call.text()), type, call.position());
  }
}
