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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes random bodies. The exact grammar leaves out what ties variables to each other: for the rest
 * the rules have to know every call's answer. The full grammar has it all, and there the rules may
 * be more careful than they have to, but never less.
 */
final class Grammar {

  private static final int VARIABLES = 3;

  private final Random random;
  private final boolean exact;
  private final int helpers;
  private final List<Integer> loops = new ArrayList<>();
  private boolean inHelper;
  private int calls;
  private int coins;
  private int loopNumbers;

  private Grammar(long seed, boolean exact) {
    this.random = new Random(seed);
    this.exact = exact;
    this.helpers = random.nextInt(3);
  }

  static RandomBody body(long seed, boolean exact) {
    return new Grammar(seed, exact).body(seed);
  }

  private RandomBody body(long seed) {
    List<Term> first = new ArrayList<>();
    for (int i = 0; i < VARIABLES; i++) {
      first.add(closed());
    }
    List<Step> steps = steps(3, 3 + random.nextInt(4));
    List<Helper> made = new ArrayList<>();
    inHelper = true;
    for (int i = 0; i < helpers; i++) {
      made.add(new Helper(new Term.Variable(0), steps(2, 1 + random.nextInt(3)), term(2)));
    }
    return new RandomBody(seed, first, steps, made);
  }

  private List<Step> steps(int depth, int count) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(depth > 0 && random.nextInt(5) < 2 ? nested(depth - 1) : simple());
    }
    return steps;
  }

  private Step simple() {
    return switch (random.nextInt(exact ? 10 : 11)) {
      case 0, 1, 2 -> new Step.Assign(random.nextInt(variables()), term(2));
      case 3, 4, 5 -> call(term(2));
      case 6 -> new Step.EachMode(calls++, calls++, term(1), closed());
      case 7 -> new Step.Listed(calls++, term(1), term(1), coins++);
      case 8 -> tied();
      case 9 -> helpers > 0 ? run() : call(term(1));
      default -> new Step.Assign(random.nextInt(variables()), new Term.Required(term(1)));
    };
  }

  private Step.Call call(Term term) {
    Step.How how = Step.How.values()[random.nextInt(Step.How.values().length)];
    return new Step.Call(calls++, how, term);
  }

  /** A check of a value, and calls that get that value and no other one. */
  private Step tied() {
    if (!inHelper && random.nextBoolean()) {
      Step direct = new Step.Call(calls++, Step.How.DIRECTLY, new Term.Requested());
      return new Step.If(new Question.Same(), List.of(direct), List.of(call(untied())));
    }
    Term checked = new Term.Variable(random.nextInt(variables()));
    Question question = new Question.Present(checked);
    boolean not = random.nextBoolean();
    List<Step> yes = List.of(new Step.Call(calls++, Step.How.DIRECTLY, checked));
    List<Step> no = inHelper ? List.of() : List.of(call(untied()));
    return not ? new Step.If(new Question.Not(question), no, yes) : new Step.If(question, yes, no);
  }

  private Step nested(int depth) {
    int size = 1 + random.nextInt(3);
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Step.If(question(), withEnd(steps(depth, size)), steps(depth, size - 1));
      case 2, 3 -> loop(depth, size);
      case 4 -> {
        List<List<Step>> bodies = new ArrayList<>();
        List<Boolean> ends = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          bodies.add(steps(depth, 1));
          ends.add(random.nextBoolean());
        }
        yield new Step.Cases(coins++, bodies, ends);
      }
      default ->
          new Step.Try(
              steps(depth, size),
              steps(depth, 1),
              random.nextBoolean() ? Optional.of(steps(0, 1)) : Optional.empty());
    };
  }

  private Step loop(int depth, int size) {
    int number = loopNumbers++;
    loops.add(number);
    List<Step> body = new ArrayList<>();
    if (random.nextBoolean()) {
      body.add(new Step.If(coin(), withEnd(steps(0, 1)), List.of()));
    }
    body.addAll(steps(depth, size));
    loops.remove((Integer) number);
    Step.Kind kind = Step.Kind.values()[random.nextInt(Step.Kind.values().length)];
    return new Step.Loop(kind, number, body);
  }

  /** A branch that perhaps does not go on behind it. */
  private List<Step> withEnd(List<Step> steps) {
    List<Step> all = new ArrayList<>(steps);
    int choice = random.nextInt(6);
    if (choice < 3 && !loops.isEmpty()) {
      all.add(new Step.Jump(choice > 0, loops.get(random.nextInt(loops.size()))));
    } else if (choice == 3) {
      all.add(new Step.Return(inHelper ? term(1) : new Term.Nothing()));
    } else if (choice == 4) {
      all.add(new Step.Fail());
    }
    return all;
  }

  private Question question() {
    int kinds = exact ? 3 : 6;
    return switch (random.nextInt(kinds)) {
      case 0 -> coin();
      case 1 -> inHelper ? coin() : new Question.Present(new Term.Own());
      case 2 -> new Question.Not(coin());
      case 3 -> new Question.Present(new Term.Variable(random.nextInt(variables())));
      case 4 -> inHelper ? coin() : new Question.Same();
      default -> new Question.Junction(random.nextBoolean(), question(), question());
    };
  }

  private Question coin() {
    return new Question.Coin(coins++);
  }

  private Term term(int depth) {
    if (depth == 0) {
      boolean isClosed = random.nextInt(6) < (inHelper ? 1 : 3);
      return isClosed ? closed() : new Term.Variable(random.nextInt(variables()));
    }
    return switch (random.nextInt(exact ? 8 : 9)) {
      case 0, 1, 2 -> term(0);
      case 3 -> converted(term(depth - 1));
      case 4 -> new Term.Filtered(random.nextBoolean(), coins++, term(depth - 1));
      case 5 -> new Term.OrElse(term(depth - 1), closed());
      case 6 -> new Term.Choice(coin(), term(depth - 1), term(depth - 1));
      case 7 -> helpers > 0 ? given(depth - 1) : converted(term(depth - 1));
      default -> new Term.Choice(question(), term(depth - 1), term(depth - 1));
    };
  }

  /** Helpers may call each other, but always come to an end. */
  private Term given(int depth) {
    Term given = new Term.Given(random.nextInt(helpers), term(depth));
    return inHelper ? new Term.Choice(coin(), given, term(0)) : given;
  }

  private Step run() {
    Step run = new Step.Run(random.nextInt(helpers), term(1));
    return inHelper ? new Step.If(coin(), List.of(run), List.of()) : run;
  }

  private Term converted(Term term) {
    Term.Conversion[] all = Term.Conversion.values();
    return new Term.Converted(all[random.nextInt(all.length)], term);
  }

  /** A term that holds no variable. Most bodies are meant to be nearly right. */
  private Term closed() {
    return switch (random.nextInt(10)) {
      case 0 -> new Term.Nothing();
      case 1 -> new Term.Stranger();
      case 2 -> new Term.Requested();
      default -> inHelper ? new Term.Requested() : new Term.Own();
    };
  }

  /** A term that no variable can be a copy of where that matters. */
  private Term untied() {
    return random.nextInt(4) == 0 ? new Term.Nothing() : new Term.Own();
  }

  private int variables() {
    return inHelper ? 2 : VARIABLES;
  }
}
