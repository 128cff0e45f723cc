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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collections, streams, futures, texts and numbers of the platform: they hold and convert. */
final class PlatformCalls implements Library {

  private static final Set<String> ACTING =
      Set.of(
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.InheritableThreadLocal",
          "java.lang.System",
          "java.lang.Runtime",
          "java.lang.Runnable",
          "java.lang.AutoCloseable",
          "java.util.Timer",
          "java.util.concurrent.Callable",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.ScheduledExecutorService");

  private static final Set<String> CONTAINERS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.Iterator",
          "java.util.stream.BaseStream",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "java.util.concurrent.atomic.AtomicReference");

  private static final Set<String> FACTORIES =
      Set.of("of", "asList", "copyOf", "ofEntries", "entry", "concat", "completedFuture");

  /** With a function these give what they already held. */
  private static final Set<String> KEEPING =
      Set.of(
          "filter",
          "sorted",
          "sort",
          "peek",
          "takeWhile",
          "dropWhile",
          "collect",
          "min",
          "max",
          "removeIf",
          "whenComplete",
          "exceptionally",
          "onClose",
          "reduce");

  private final Machine machine;
  private final Changes changes;

  PlatformCalls(Machine machine) {
    this.machine = machine;
    this.changes = new Changes(machine);
  }

  /** Whether the type holds other values. */
  static boolean isContainer(TypeRef type) {
    return CONTAINERS.stream().anyMatch(type::isSubtypeOf);
  }

  /** Whether the class is one of the platform's that does nothing by itself. */
  static boolean isPlatform(TypeRef owner) {
    String name = owner.name();
    boolean known =
        name.startsWith("java.lang.")
            || name.startsWith("java.util.")
            || name.startsWith("java.time.")
            || name.startsWith("java.math.")
            || name.startsWith("java.text.");
    return known && !ACTING.contains(name) && !name.startsWith("java.util.function.");
  }

  @Override
  public Optional<Value> answer(Invoked call) {
    if (!isPlatform(call.owner())) {
      return Optional.empty();
    }
    boolean hasFunction = call.arguments().stream().anyMatch(each -> !each.functions().isEmpty());
    if (Changes.isChange(call)) {
      List<Value> results = hasFunction ? machine.escapes().into(call) : List.of();
      return Optional.of(changes.change(call, results));
    }
    if (Changes.isStaticChange(call)) {
      List<Value> results = hasFunction ? machine.escapes().into(call) : List.of();
      return Optional.of(changes.changeFirst(call, results));
    }
    if (hasFunction) {
      return Optional.of(withFunction(call));
    }
    return Optional.of(call.method().isStatic() ? made(call) : asked(call));
  }

  private Value withFunction(Invoked call) {
    List<Value> results = machine.escapes().into(call);
    Symbol symbol = call.symbol(UnknownCalls.symbols(call, results));
    if (call.isVoid() || call.isBoolean()) {
      return Value.NOTHING.with(symbol);
    }
    if (dropsEmpty(call)) {
      return call.self().asPresent().with(symbol).made();
    }
    boolean keeps = KEEPING.contains(call.name()) && call.receiver().isPresent();
    Value result = keeps ? call.self().with(symbol) : given(call, symbol, results);
    return findsPerhapsNone(call) ? result.orEmpty(call.text(), call.position()) : result;
  }

  /** {@code filter(Optional::isPresent)}. */
  private static boolean dropsEmpty(Invoked call) {
    return call.name().equals("filter")
        && call.code().stream()
            .filter(Expression.MethodReference.class::isInstance)
            .map(each -> ((Expression.MethodReference) each).method())
            .anyMatch(
                test ->
                    test.is("java.util.Optional", "isPresent")
                        || test.is("java.util.Objects", "nonNull"));
  }

  /** A collection or a stream holds exactly what the function gives. */
  private static Value given(Invoked call, Symbol symbol, List<Value> results) {
    boolean isKnown = results.stream().anyMatch(each -> !each.origins().isEmpty());
    return isKnown && isContainer(call.type())
        ? Value.of(Value.union(results), symbol).made()
        : UnknownCalls.result(call, symbol, results);
  }

  private static boolean findsPerhapsNone(Invoked call) {
    return call.type().is("java.util.Optional")
        && call.owner().name().startsWith("java.util.stream.");
  }

  private static Value made(Invoked call) {
    if (call.owner().is("java.util.Map") && call.name().equals("of")) {
      return map(call);
    }
    boolean holds = FACTORIES.contains(call.name()) && !call.owner().is("java.lang.String");
    return holds && !call.isBoolean() && !call.owner().name().startsWith("java.time.")
        ? Elements.holding(call.name(), call.arguments())
        : call.derived();
  }

  private static Value map(Invoked call) {
    Map<String, Value> parts = new HashMap<>();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i + 1 < call.arguments().size(); i += 2) {
      values.add(call.argument(i + 1));
      parts.put(call.argument(i).symbol().text(), call.argument(i + 1));
    }
    return Elements.holding("map", values).with(call.symbol()).withParts(parts);
  }

  private static Value asked(Invoked call) {
    Value self = call.self();
    if (call.isBoolean() || call.isVoid()) {
      return Value.NOTHING.with(call.symbol());
    }
    if (!isContainer(call.owner())) {
      return call.derived();
    }
    Value part =
        call.arguments().isEmpty() ? null : self.parts().get(call.argument(0).symbol().text());
    if (part != null) {
      return part;
    }
    boolean known = self.fresh() || self.isOwn();
    Value result = known ? held(call) : call.derived();
    if (call.name().equals("getOrDefault")) {
      return result.or(call.argument(1));
    }
    return findsPerhapsNone(call) || isOtherKey(call)
        ? result.orEmpty(call.text(), call.position())
        : result;
  }

  /** The code itself made the map, and put nothing there under this key. */
  private static boolean isOtherKey(Invoked call) {
    return call.owner().isSubtypeOf("java.util.Map")
        && call.name().equals("get")
        && call.self().fresh()
        && !ScopePatterns.isHolder(call.type());
  }

  private static Value held(Invoked call) {
    Value inside = Elements.of(call.self(), call.type(), call.text(), call.position());
    return isContainer(call.type()) ? call.self().with(call.symbol()) : inside.with(call.symbol());
  }
}
