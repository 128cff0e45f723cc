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
import static io.stanchion.processor.rule.tenancy.random.State.Organization.SAME;
import static io.stanchion.processor.rule.tenancy.random.State.Organization.STRANGER;

import io.stanchion.processor.rule.tenancy.random.State.Organization;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** The values that terms and questions can have in a state. */
record Terms(Helpers helpers) {

  /** What a helper gives for an argument. */
  interface Helpers {
    Set<Organization> results(int helper, Organization argument, Organization requested);
  }

  /** An answer. */
  enum Answer {
    YES,
    NO,
    FAILURE
  }

  Set<Organization> of(Term term, State state) {
    if (term instanceof Term.Own) {
      return EnumSet.of(state.own());
    }
    if (term instanceof Term.Variable variable) {
      return EnumSet.of(state.variable(variable.number()));
    }
    if (term instanceof Term.Nothing) {
      return EnumSet.of(NONE);
    }
    if (term instanceof Term.Stranger) {
      return EnumSet.of(STRANGER);
    }
    if (term instanceof Term.Requested) {
      return EnumSet.of(state.requested());
    }
    return computed(term, state);
  }

  private Set<Organization> computed(Term term, State state) {
    if (term instanceof Term.Converted converted) {
      return of(converted.term(), state);
    }
    if (term instanceof Term.Filtered filtered) {
      return each(of(filtered.term(), state), value -> EnumSet.of(value, NONE));
    }
    if (term instanceof Term.OrElse choice) {
      return each(
          of(choice.term(), state),
          value -> value == NONE ? of(choice.other(), state) : EnumSet.of(value));
    }
    if (term instanceof Term.Required required) {
      return each(of(required.term(), state), value -> EnumSet.of(value == NONE ? FAILURE : value));
    }
    if (term instanceof Term.Choice choice) {
      return chosen(choice, state);
    }
    Term.Given given = (Term.Given) term;
    return each(
        of(given.argument(), state),
        value -> helpers.results(given.helper(), value, state.requested()));
  }

  private Set<Organization> chosen(Term.Choice choice, State state) {
    Set<Organization> all = EnumSet.noneOf(Organization.class);
    for (Answer answer : of(choice.question(), state)) {
      switch (answer) {
        case YES -> all.addAll(of(choice.yes(), state));
        case NO -> all.addAll(of(choice.no(), state));
        case FAILURE -> all.add(FAILURE);
      }
    }
    return all;
  }

  private static Set<Organization> each(
      Set<Organization> values, Function<Organization, Set<Organization>> result) {
    Set<Organization> all = EnumSet.noneOf(Organization.class);
    values.forEach(value -> all.addAll(value == FAILURE ? EnumSet.of(value) : result.apply(value)));
    return all;
  }

  Set<Answer> of(Question question, State state) {
    if (question instanceof Question.Coin) {
      return EnumSet.of(Answer.YES, Answer.NO);
    }
    Set<Answer> answers = EnumSet.noneOf(Answer.class);
    if (question instanceof Question.Present present) {
      of(present.term(), state).forEach(value -> answers.add(isThere(value)));
    } else if (question instanceof Question.Same) {
      boolean same = state.own() == NONE ? state.requested() == NONE : state.requested() == SAME;
      answers.add(same ? Answer.YES : Answer.NO);
    } else if (question instanceof Question.Not not) {
      of(not.question(), state).forEach(answer -> answers.add(opposite(answer)));
    } else if (question instanceof Question.Junction junction) {
      Answer open = junction.both() ? Answer.YES : Answer.NO;
      for (Answer answer : of(junction.left(), state)) {
        answers.addAll(answer == open ? of(junction.right(), state) : EnumSet.of(answer));
      }
    }
    return answers;
  }

  private static Answer isThere(Organization value) {
    if (value == FAILURE) {
      return Answer.FAILURE;
    }
    return value == NONE ? Answer.NO : Answer.YES;
  }

  private static Answer opposite(Answer answer) {
    return switch (answer) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case FAILURE -> Answer.FAILURE;
    };
  }
}
