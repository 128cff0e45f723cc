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
import io.stanchion.processor.rule.tenancy.flow.Origin.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of a value. One that holds others, as a collection does, has all their origins.
 *
 * @param origins the organizations that it may stand for
 * @param symbol what it is computed from
 * @param truth what is known of it as a condition
 * @param present whether it is known to be neither null nor empty
 * @param fresh whether this run made it, so that a change of it is no change elsewhere
 * @param parts what is known of its fields, by their names, or of a map's entries, by their keys
 * @param functions the lambdas and method references that it may be
 */
public record Value(
    Set<Origin> origins,
    Symbol symbol,
    Truth truth,
    boolean present,
    boolean fresh,
    Map<String, Value> parts,
    Set<Closure> functions) {

  /** Deeper parts are forgotten: a list of lists that grows in a loop would never end. */
  private static final int DEEPEST = 3;

  /** What no run of the code can see. */
  static final Value NOTHING =
      new Value(Set.of(), Symbol.NOTHING, Truth.UNKNOWN, false, false, Map.of(), Set.of());

  public Value {
    origins = Set.copyOf(origins);
    parts = Map.copyOf(parts);
    functions = Set.copyOf(functions);
  }

  /** A value that is computed from others. */
  static Value of(Set<Origin> origins, Symbol symbol) {
    return new Value(origins, symbol, Truth.UNKNOWN, false, false, Map.of(), Set.of());
  }

  /** The tenant parameter when a tenant calls. */
  static Value own(String name, Position position) {
    return of(Set.of(new Origin(Kind.OWN, name, position)), Symbol.tenant("<" + name + ">"))
        .known();
  }

  /** The tenant parameter when an administrator calls. */
  static Value all(String name, Position position) {
    return of(Set.of(new Origin(Kind.EMPTY, name, position)), Symbol.tenant("<all>"));
  }

  /** No organization. */
  static Value empty(String text, Position position) {
    return of(Set.of(new Origin(Kind.EMPTY, text, position)), Symbol.constant(text));
  }

  /** What the source writes as a value. */
  static Value constant(String text, Position position) {
    return of(Set.of(new Origin(Kind.OTHER, text, position)), Symbol.constant(text)).known();
  }

  static Value truth(boolean value) {
    return NOTHING.with(Symbol.constant(String.valueOf(value))).with(Truth.of(value)).known();
  }

  /** What comes from elsewhere: a field, a parameter, the result of an unknown call. */
  static Value read(String text, TypeRef type, Position position) {
    return read(text, Symbol.data(text), type, position);
  }

  static Value read(String text, Symbol symbol, TypeRef type, Position position) {
    Set<Origin> origins = new HashSet<>(Set.of(new Origin(Kind.OTHER, text, position)));
    if (ScopePatterns.isHolder(type) && !type.is(ScopePatterns.ONE)) {
      origins.add(new Origin(Kind.UNCHECKED, text, position));
    }
    return of(origins, symbol);
  }

  /** What others pass, who answer for it. */
  static Value given(String text, TypeRef type, Position position) {
    Value read = read(text, type, position);
    return read.withOrigins(read.keep(each -> each.kind() == Kind.OTHER));
  }

  Value with(Symbol other) {
    return new Value(origins, other, truth, present, fresh, parts, functions);
  }

  Value with(Truth other) {
    return new Value(origins, symbol, other, present, fresh, parts, functions);
  }

  Value withOrigins(Set<Origin> others) {
    return new Value(others, symbol, truth, present, fresh, parts, functions);
  }

  Value withParts(Map<String, Value> others) {
    boolean tooDeep = others.values().stream().anyMatch(each -> each.depth() >= DEEPEST);
    return new Value(
        origins, symbol, truth, present, fresh, tooDeep ? Map.of() : others, functions);
  }

  Value with(Closure function) {
    return new Value(origins, symbol, truth, present, fresh, parts, Set.of(function));
  }

  /** Known to be neither null nor empty. */
  Value known() {
    return new Value(origins, symbol, truth, true, fresh, parts, functions);
  }

  /** Perhaps null or empty. */
  Value unknown() {
    return new Value(origins, symbol, truth, false, fresh, parts, functions);
  }

  /** Made by this run. */
  Value made() {
    return new Value(origins, symbol, truth, true, true, parts, functions);
  }

  /** The same, with another value where it is that object or holds it. */
  Value replacing(Value before, Value after) {
    if (fresh && symbol.equals(before.symbol)) {
      return after;
    }
    if (fresh && before.symbol.alternatives().containsAll(symbol.alternatives())) {
      return or(after);
    }
    Map<String, Value> others = new HashMap<>();
    parts.forEach((name, part) -> others.put(name, part.replacing(before, after)));
    return others.equals(parts) ? this : withParts(others);
  }

  /** The same without the texts of computations. */
  Value outline() {
    Map<String, Value> outlines = new HashMap<>();
    parts.forEach((name, part) -> outlines.put(name, part.outline()));
    return new Value(origins, Symbol.NOTHING, truth, present, fresh, outlines, functions);
  }

  private int depth() {
    return 1 + parts.values().stream().mapToInt(Value::depth).max().orElse(0);
  }

  boolean isOwn() {
    return origins.stream().anyMatch(each -> each.kind() == Kind.OWN);
  }

  /** Whether it is null or empty for sure. */
  boolean isEmpty() {
    return !present
        && !origins.isEmpty()
        && origins.stream().allMatch(each -> each.kind() == Kind.EMPTY);
  }

  /** The same once it is known to be neither null nor empty. */
  Value asPresent() {
    return withOrigins(keep(each -> !each.canBeEmpty())).known();
  }

  /** The same once it is known to be null or empty. */
  Value asEmpty(String text, Position position) {
    Set<Origin> empty = keep(Origin::canBeEmpty);
    return withOrigins(empty.isEmpty() ? Set.of(new Origin(Kind.EMPTY, text, position)) : empty);
  }

  /** The same, but it may be empty as well. */
  Value orEmpty(String text, Position position) {
    Set<Origin> all = new HashSet<>(origins);
    all.add(new Origin(Kind.MAYBE_EMPTY, text, position));
    return withOrigins(all).unknown();
  }

  /** The same, but nobody has looked whether it is empty. */
  Value unchecked(String text, Position position) {
    Set<Origin> all = new HashSet<>(origins);
    all.add(new Origin(Kind.UNCHECKED, text, position));
    return withOrigins(all);
  }

  private Set<Origin> keep(Predicate<Origin> which) {
    return origins.stream().filter(which).collect(Collectors.toSet());
  }

  /** One or the other. */
  Value or(Value other) {
    if (equals(other) || other.equals(NOTHING)) {
      return this;
    }
    if (equals(NOTHING)) {
      return other;
    }
    Map<String, Value> both = new HashMap<>();
    parts.forEach(
        (name, part) -> {
          Value match = other.parts.get(name);
          if (match != null) {
            both.put(name, part.or(match));
          }
        });
    return new Value(
        union(List.of(this, other)),
        symbol.or(other.symbol),
        truth.or(other.truth),
        present && other.present,
        fresh && other.fresh,
        both,
        join(functions, other.functions));
  }

  /** All origins of several values. */
  static Set<Origin> union(List<Value> values) {
    return values.stream().flatMap(each -> each.origins.stream()).collect(Collectors.toSet());
  }

  private static Set<Closure> join(Set<Closure> left, Set<Closure> right) {
    Set<Closure> all = new HashSet<>(left);
    all.addAll(right);
    return all;
  }
}
