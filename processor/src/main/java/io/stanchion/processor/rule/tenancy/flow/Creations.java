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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** New objects: they carry what they are made of. */
final class Creations {

  private final Machine machine;

  Creations(Machine machine) {
    this.machine = machine;
  }

  Value create(Invoked call) {
    TypeRef type = call.owner();
    if (type.is(ScopePatterns.ONE)) {
      return call.argument(0).asPresent();
    }
    if (type.is(ScopePatterns.ALL)) {
      return Value.empty(call.text(), call.position());
    }
    List<Value> results = machine.escapes().into(call);
    Symbol symbol =
        Symbol.of(
            Symbol.at("new " + type.name(), call.position()), UnknownCalls.symbols(call, results));
    if (PlatformCalls.isContainer(type)) {
      return Value.of(Value.union(call.arguments()), symbol).made();
    }
    return Derived.of(symbol, call.arguments(), call.type(), call.text(), call.position())
        .withParts(parts(call))
        .made();
  }

  /** A constructor's parameters are mostly called as the fields that they go into. */
  private static Map<String, Value> parts(Invoked call) {
    List<String> names = call.method().parameterNames();
    Map<String, Value> parts = new HashMap<>();
    for (int i = 0; i < names.size() && names.size() == call.arguments().size(); i++) {
      parts.put(names.get(i), call.argument(i));
    }
    return parts;
  }
}
