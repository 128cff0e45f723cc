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

import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known at one place of a run.
 *
 * @param live whether the run gets there at all
 * @param variables the values of local variables, by their numbers
 * @param facts what conditions told of computations, by the texts of their symbols
 */
record State(boolean live, Map<Integer, Value> variables, Map<String, Value> facts) {

  /** The run does not get there. */
  static final State DEAD = new State(false, Map.of(), Map.of());

  /** Nothing is known yet. */
  static final State START = new State(true, Map.of(), Map.of());

  State {
    variables = Map.copyOf(variables);
    facts = Map.copyOf(facts);
  }

  Optional<Value> get(Local local) {
    return Optional.ofNullable(variables.get(local.number()));
  }

  State with(Local local, Value value) {
    if (local.number() < 0) {
      return this;
    }
    Map<Integer, Value> changed = new HashMap<>(variables);
    changed.put(local.number(), value);
    return new State(live, changed, facts);
  }

  /** The same, with another value wherever that object is. */
  State replacing(Value before, Value after) {
    Map<Integer, Value> changed = new HashMap<>();
    variables.forEach((local, value) -> changed.put(local, value.replacing(before, after)));
    return new State(live, changed, facts);
  }

  /**
   * From now on this code is known to give that value. What can be one of several is known of the
   * variable alone: another one with the same alternatives may be another one of them.
   */
  State knowing(Symbol symbol, Optional<Expression> code, Value value) {
    if (symbol.isAmbiguous()) {
      return code.isPresent() && code.get() instanceof Variable variable
          ? with(variable.local(), value)
          : this;
    }
    if (!symbol.tenant() && !symbol.data()) {
      return this;
    }
    Map<String, Value> more = new HashMap<>(facts);
    more.put(symbol.text(), value);
    return new State(live, variables, more);
  }

  /** The value in the light of what is known. */
  Value see(Value value) {
    Value known = facts.get(value.symbol().text());
    if (known == null) {
      return value;
    }
    Value seen = value.withOrigins(known.origins());
    return known.present() ? seen.known() : seen;
  }

  /** The same without the texts of computations, which grow with each round of a loop. */
  State outline() {
    Map<Integer, Value> outlines = new HashMap<>();
    variables.forEach((local, value) -> outlines.put(local, value.outline()));
    return new State(live, outlines, Map.of());
  }

  /** These variables, with the facts of another place. */
  State withFactsOf(State other) {
    return new State(live, variables, other.facts);
  }

  /** One or the other. A variable that only one of them has is out of sight or unset. */
  State or(State other) {
    if (!live) {
      return other;
    }
    if (!other.live || equals(other)) {
      return this;
    }
    Map<Integer, Value> joined = new HashMap<>(variables);
    other.variables.forEach((local, value) -> joined.merge(local, value, Value::or));
    return new State(true, joined, common(other));
  }

  private Map<String, Value> common(State other) {
    Map<String, Value> common = new HashMap<>();
    facts.forEach(
        (symbol, value) -> {
          Value match = other.facts.get(symbol);
          if (match != null) {
            common.put(symbol, value.or(match));
          }
        });
    return common;
  }

  /** Where the variables differ from the other's, that depends on the condition. */
  State dependingOn(Symbol condition, State other) {
    State joined = or(other);
    if (!live || !other.live || !condition.tenant()) {
      return joined;
    }
    Map<Integer, Value> marked = new HashMap<>(joined.variables);
    variables.forEach(
        (local, value) -> {
          Value match = other.variables.get(local);
          if (match != null && !match.equals(value)) {
            Symbol chosen = Symbol.of("?", condition, value.symbol(), match.symbol());
            marked.computeIfPresent(local, (same, either) -> either.with(chosen));
          }
        });
    return new State(true, marked, joined.facts);
  }
}
