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

import static io.stanchion.processor.rule.tenancy.random.State.Organization.FAILURE;
import static io.stanchion.processor.rule.tenancy.random.State.Organization.NONE;

import io.stanchion.processor.rule.tenancy.random.State.Organization;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs steps from all states at once.
 *
 * @param terms the values of terms
 * @param received what each call got so far
 */
record Steps(Terms terms, Map<Integer, Set<Organization>> received) {

  /** The states behind the steps; where they may fail, they may do so before and behind each. */
  Set<State> run(List<Step> steps, Set<State> start, boolean mayFail, Exits exits) {
    Set<State> states = start;
    for (Step each : steps) {
      if (mayFail) {
        exits.failed().addAll(states);
      }
      states = run(each, states, mayFail, exits);
    }
    if (mayFail) {
      exits.failed().addAll(states);
    }
    return states;
  }

  private Set<State> run(Step step, Set<State> states, boolean mayFail, Exits exits) {
    if (step instanceof Step.If branch) {
      return branch(branch, states, mayFail, exits);
    }
    if (step instanceof Step.Loop loop) {
      return loop(loop, states, mayFail, exits);
    }
    if (step instanceof Step.Cases cases) {
      return cases(cases, states, mayFail, exits);
    }
    if (step instanceof Step.Try attempt) {
      return attempt(attempt, states, mayFail, exits);
    }
    Set<State> after = new HashSet<>();
    states.forEach(state -> after.addAll(simple(step, state, exits)));
    return after;
  }

  private Set<State> simple(Step step, State state, Exits exits) {
    if (step instanceof Step.Assign assign) {
      return assign(assign.variable(), assign.term(), state, exits);
    }
    if (step instanceof Step.Return end) {
      values(end.term(), state, exits).forEach(each -> exits.giveBack(each, Set.of(state)));
      return Set.of();
    }
    if (step instanceof Step.Jump jump) {
      exits.jump(jump, Set.of(state));
      return Set.of();
    }
    if (step instanceof Step.Fail) {
      exits.failed().add(state);
      return Set.of();
    }
    return called(step, state, exits) ? Set.of(state) : Set.of();
  }

  Set<State> assign(int variable, Term term, State state, Exits exits) {
    Set<State> after = new HashSet<>();
    values(term, state, exits).forEach(each -> after.add(state.with(variable, each)));
    return after;
  }

  /** The values of a term; where it has none, the step fails. */
  private Set<Organization> values(Term term, State state, Exits exits) {
    Set<Organization> values = EnumSet.noneOf(Organization.class);
    values.addAll(terms.of(term, state));
    if (values.remove(FAILURE)) {
      exits.failed().add(state);
    }
    return values;
  }

  /** Whether anything comes behind the call. */
  private boolean called(Step step, State state, Exits exits) {
    if (step instanceof Step.Run run) {
      Term given = new Term.Given(run.helper(), run.argument());
      return !values(given, state, exits).isEmpty();
    }
    if (step instanceof Step.Call call) {
      Set<Organization> values = values(call.term(), state, exits);
      values.stream()
          .filter(each -> each != NONE || call.how() != Step.How.IF_PRESENT)
          .forEach(each -> receive(call.id(), each));
      return !values.isEmpty();
    }
    if (step instanceof Step.EachMode modes) {
      Set<Organization> values = values(modes.term(), state, exits);
      for (Organization each : values) {
        if (each == NONE) {
          values(modes.other(), state, exits).forEach(other -> receive(modes.empty(), other));
        } else {
          receive(modes.present(), each);
        }
      }
      return !values.isEmpty();
    }
    Step.Listed listed = (Step.Listed) step;
    Set<Organization> first = values(listed.first(), state, exits);
    first.forEach(each -> receive(listed.id(), each));
    if (!first.isEmpty()) {
      values(listed.second(), state, exits).forEach(each -> receive(listed.id(), each));
    }
    return !first.isEmpty();
  }

  private void receive(int call, Organization organization) {
    received.computeIfAbsent(call, any -> EnumSet.noneOf(Organization.class)).add(organization);
  }

  private Set<State> branch(Step.If branch, Set<State> states, boolean mayFail, Exits exits) {
    Set<State> yes = new HashSet<>();
    Set<State> no = new HashSet<>();
    for (State state : states) {
      for (Terms.Answer answer : terms.of(branch.question(), state)) {
        switch (answer) {
          case YES -> yes.add(state);
          case NO -> no.add(state);
          case FAILURE -> exits.failed().add(state);
        }
      }
    }
    return both(run(branch.yes(), yes, mayFail, exits), run(branch.no(), no, mayFail, exits));
  }

  private Set<State> loop(Step.Loop loop, Set<State> start, boolean mayFail, Exits exits) {
    boolean asksFirst = loop.kind() != Step.Kind.DO;
    Set<State> left = new HashSet<>(asksFirst ? start : Set.of());
    Set<State> seen = new HashSet<>();
    Set<State> next = start;
    while (seen.addAll(next)) {
      Set<State> end = run(loop.body(), next, mayFail, exits);
      next = both(end, exits.take(true, loop.number()));
      left.addAll(next);
    }
    return both(left, exits.take(false, loop.number()));
  }

  private Set<State> cases(Step.Cases cases, Set<State> start, boolean mayFail, Exits exits) {
    Set<State> left = new HashSet<>();
    Set<State> fallen = Set.of();
    for (int i = 0; i < cases.bodies().size(); i++) {
      Set<State> end = run(cases.bodies().get(i), both(start, fallen), mayFail, exits);
      boolean ends = cases.ends().get(i);
      left.addAll(ends ? end : Set.of());
      fallen = ends ? Set.of() : end;
    }
    return both(left, fallen);
  }

  private Set<State> attempt(Step.Try attempt, Set<State> start, boolean mayFail, Exits exits) {
    Exits inner = new Exits();
    Set<State> end = run(attempt.body(), start, true, inner);
    Set<State> caught = new HashSet<>(inner.failed());
    inner.failed().clear();
    boolean handlerMayFail = mayFail || attempt.last().isPresent();
    Set<State> handled = run(attempt.handler(), caught, handlerMayFail, inner);
    List<Step> last = attempt.last().orElse(List.of());
    boolean lastMayFail = mayFail && attempt.last().isPresent();
    exits.failed().addAll(run(last, inner.failed(), lastMayFail, exits));
    inner
        .returned()
        .forEach((value, states) -> exits.giveBack(value, run(last, states, lastMayFail, exits)));
    inner
        .jumped()
        .forEach((jump, states) -> exits.jump(jump, run(last, states, lastMayFail, exits)));
    return run(last, both(end, handled), lastMayFail, exits);
  }

  private static Set<State> both(Set<State> one, Set<State> other) {
    Set<State> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
