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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls that change a collection or a text in the making. What this run made itself it changes for
 * itself; a change of anything else is an effect.
 */
final class Changes {

  private static final Set<String> NAMES =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "append",
          "insert",
          "offer",
          "push",
          "put",
          "putAll",
          "putIfAbsent",
          "set",
          "setLength",
          "replaceAll",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "remove",
          "removeAll",
          "removeIf",
          "retainAll",
          "clear",
          "sort",
          "poll",
          "pop",
          "addElement",
          "offerFirst",
          "offerLast",
          "replace",
          "setElementAt",
          "setValue",
          "getAndSet",
          "lazySet",
          "compareAndSet",
          "updateAndGet",
          "getAndUpdate",
          "accumulateAndGet",
          "getAndAccumulate",
          "complete");

  /** Static methods that change their first argument. */
  private static final Set<String> STATIC = Set.of("addAll", "fill", "setAll", "replaceAll");

  private static final String REFERENCE = "java.util.concurrent.atomic.AtomicReference";

  /** What was inside before is gone. */
  private static final Set<String> REPLACING =
      Set.of("set", "getAndSet", "lazySet", "updateAndGet", "getAndUpdate");

  private final Machine machine;

  Changes(Machine machine) {
    this.machine = machine;
  }

  static boolean isChange(Invoked call) {
    boolean isChangeable = PlatformCalls.isContainer(call.owner()) || isText(call.owner());
    return isChangeable && !call.method().isStatic() && NAMES.contains(call.name());
  }

  static boolean isStaticChange(Invoked call) {
    return STATIC.contains(call.name())
        && (call.owner().is("java.util.Collections") || call.owner().is("java.util.Arrays"));
  }

  /** {@code Collections.addAll(all, some)} and its like. */
  Value changeFirst(Invoked call, List<Value> results) {
    Value first = call.argument(0);
    Symbol symbol = call.symbol(UnknownCalls.symbols(call, results));
    if (first.fresh()) {
      List<Value> inside = new ArrayList<>(call.arguments());
      inside.addAll(results);
      machine.frame().replace(first, first.withOrigins(Value.union(inside)).with(symbol));
    } else {
      machine.trace().effect(symbol);
    }
    return Value.NOTHING.with(symbol);
  }

  private static boolean isText(TypeRef type) {
    return type.name().matches("java\\.lang\\.(AbstractStringBuilder|StringBuilder|StringBuffer)")
        || type.is("java.util.StringJoiner");
  }

  Value change(Invoked call, List<Value> results) {
    Symbol symbol = call.symbol(UnknownCalls.symbols(call, results));
    if (!call.self().fresh()) {
      machine.trace().effect(symbol);
      return UnknownCalls.result(call, symbol, results);
    }
    Value changed = isText(call.owner()) ? text(call, symbol) : collection(call, symbol, results);
    machine.frame().replace(call.self(), changed);
    return isText(call.owner()) ? changed : given(call, changed, results);
  }

  private static Value text(Invoked call, Symbol symbol) {
    return Derived.of(symbol, call.values(), call.type(), call.text(), call.position()).made();
  }

  private static Value collection(Invoked call, Symbol symbol, List<Value> results) {
    Value self = call.self();
    List<Value> inside = new ArrayList<>(results);
    if (!isReplaced(call)) {
      inside.add(self);
    }
    boolean isEntry = call.owner().isSubtypeOf("java.util.Map") && call.arguments().size() == 2;
    inside.addAll(isEntry ? List.of(call.argument(1)) : call.arguments());
    return self.withOrigins(Value.union(inside))
        .with(symbol)
        .withParts(isEntry ? entries(self, call.argument(0), call.argument(1)) : Map.of());
  }

  private static boolean isReplaced(Invoked call) {
    return call.name().equals("clear")
        || (call.owner().is(REFERENCE) && REPLACING.contains(call.name()));
  }

  /** A key that is no constant may be any other one. */
  private static Map<String, Value> entries(Value map, Value key, Value value) {
    Map<String, Value> entries = new HashMap<>();
    boolean isOpen = key.symbol().data() || key.symbol().tenant();
    map.parts().forEach((name, each) -> entries.put(name, isOpen ? each.or(value) : each));
    entries.put(key.symbol().text(), value);
    return entries;
  }

  /** What the call itself gives. */
  private static Value given(Invoked call, Value changed, List<Value> results) {
    if (call.isVoid() || call.isBoolean()) {
      return Value.NOTHING.with(changed.symbol());
    }
    return results.isEmpty()
        ? Elements.of(changed, call.type(), call.text(), call.position())
        : UnknownCalls.result(call, changed.symbol(), results);
  }
}
