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
import io.stanchion.processor.model.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Writes down what a run does. */
final class Trace {

  private final Deque<Set<Symbol>> effects = new ArrayDeque<>(List.of(new HashSet<>()));
  private final Set<Invocation> calls = new LinkedHashSet<>();
  private final Set<Use> uses = new LinkedHashSet<>();
  private final Set<Site> followed = new HashSet<>();
  private final Deque<Taker> takers = new ArrayDeque<>();
  private int quiet;
  private int unheard;
  private final Set<Step> gaps = new LinkedHashSet<>();

  /** Something that anybody could notice. */
  void effect(Symbol symbol) {
    if (quiet == 0) {
      effects.element().add(symbol);
    }
  }

  void effects(Set<Symbol> all) {
    all.forEach(this::effect);
  }

  void call(Invocation call) {
    if (unheard == 0) {
      calls.add(call);
    }
  }

  /** The value goes where it changes nothing; of interest where it is the tenant's. */
  void use(Use.Kind kind, Value value, String text, Position position) {
    if (value.symbol().tenant() && unheard == 0) {
      uses.add(new Use(kind, text, position));
    }
  }

  /** The code of a method of the class itself runs. */
  void follow(Site site) {
    followed.add(site);
  }

  /** Something could not be followed to its end. */
  void giveUp(String reason, Position position) {
    gaps.add(new Step(reason, position));
  }

  /**
   * What code gave and did.
   *
   * @param value what it gave
   * @param effects what it did
   */
  record Recorded(Value value, Set<Symbol> effects) {}

  /** Runs something, and tells its effects as well as keeping them. */
  Recorded record(Supplier<Value> code) {
    effects.push(new HashSet<>());
    Value value = code.get();
    Set<Symbol> own = effects.pop();
    effects(own);
    return new Recorded(value, own);
  }

  /** Runs something whose effects do not count, as it ends in an exception. */
  <T> T quietly(Supplier<T> code) {
    quiet++;
    T result = code.get();
    quiet--;
    return result;
  }

  /** Runs the code of an operation whose own calls are looked at when that is checked. */
  <T> T unheard(Supplier<T> code) {
    unheard++;
    T result = code.get();
    unheard--;
    return result;
  }

  /** Runs a function that is handed to other code. */
  <T> T handedTo(Taker taker, Supplier<T> code) {
    takers.addLast(taker);
    T result = code.get();
    takers.removeLast();
    return result;
  }

  /** The calls that handed on what runs, the outermost first. */
  List<Taker> takers() {
    return List.copyOf(takers);
  }

  /** What decides whether two runs of the same code write down the same. */
  List<Object> mood() {
    return List.of(quiet > 0, unheard > 0, takers());
  }

  Run run(boolean completes) {
    return new Run(
        effects.element(),
        completes,
        List.copyOf(calls),
        List.copyOf(uses),
        followed,
        List.copyOf(gaps));
  }
}
