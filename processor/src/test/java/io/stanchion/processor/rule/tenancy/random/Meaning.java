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
package io.stanchion.processor.rule.tenancy.random;

import io.stanchion.processor.rule.tenancy.random.RandomBody.Helper;
import io.stanchion.processor.rule.tenancy.random.State.Organization;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a random body does, worked out without the code under test: it is run with every answer that
 * the world outside of it can give, loops and recursion until nothing is new.
 */
final class Meaning {

  private static final List<Organization> REQUESTS =
      List.of(Organization.NONE, Organization.SAME, Organization.STRANGER);

  private final RandomBody body;
  private final Terms terms = new Terms(this::results);
  private final Map<Integer, Set<Organization>> received = new HashMap<>();
  private final Map<List<Object>, Set<Organization>> results = new HashMap<>();
  private final Set<List<Object>> known = new HashSet<>();
  private boolean completes;

  private Meaning(RandomBody body) {
    this.body = body;
  }

  /**
   * What happens when the operation runs.
   *
   * @param received what each call can get, by its number
   * @param completes whether it can end without an exception
   */
  record Answer(Map<Integer, Set<Organization>> received, boolean completes) {}

  /** The operation runs for that organization, or for all of them. */
  static Answer of(RandomBody body, Organization own) {
    Meaning meaning = new Meaning(body);
    int before;
    do {
      before = meaning.size();
      meaning.known.clear();
      REQUESTS.forEach(requested -> meaning.run(own, requested));
    } while (meaning.size() > before);
    return new Answer(meaning.received, meaning.completes);
  }

  private int size() {
    return sizeOf(received) + sizeOf(results);
  }

  private static int sizeOf(Map<?, Set<Organization>> sets) {
    return sets.values().stream().mapToInt(Set::size).sum();
  }

  private void run(Organization own, Organization requested) {
    Exits exits = new Exits();
    Set<State> states = Set.of(new State(own, requested, List.of()));
    for (Term each : body.variables()) {
      states = declare(each, states, exits);
    }
    Set<State> end = steps().run(body.steps(), states, false, exits);
    completes |= !end.isEmpty() || !exits.returned().isEmpty();
  }

  private Steps steps() {
    return new Steps(terms, received);
  }

  private Set<State> declare(Term term, Set<State> states, Exits exits) {
    Set<State> declared = new HashSet<>();
    for (State each : states) {
      int next = each.variables().size();
      declared.addAll(steps().assign(next, term, each, exits));
    }
    return declared;
  }

  /** The results of a helper, as far as they are known by now: recursion needs several rounds. */
  private Set<Organization> results(int number, Organization argument, Organization requested) {
    List<Object> key = List.of(number, argument, requested);
    Set<Organization> all = results.computeIfAbsent(key, any -> EnumSet.noneOf(Organization.class));
    if (known.add(key)) {
      all.addAll(run(body.helpers().get(number), argument, requested));
    }
    return EnumSet.copyOf(all);
  }

  private Set<Organization> run(Helper helper, Organization argument, Organization requested) {
    Exits exits = new Exits();
    Set<State> start = Set.of(new State(Organization.NONE, requested, List.of(argument)));
    Set<State> states = declare(helper.variable(), start, exits);
    Set<State> end = steps().run(helper.steps(), states, false, exits);
    Set<Organization> all = EnumSet.noneOf(Organization.class);
    end.forEach(state -> all.addAll(terms.of(helper.result(), state)));
    all.addAll(exits.returned().keySet());
    if (!exits.failed().isEmpty()) {
      all.add(Organization.FAILURE);
    }
    return all;
  }
}
