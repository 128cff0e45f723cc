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

import java.util.List;
import java.util.Optional;

/** A statement of the grammar. */
sealed interface Step {

  /** A variable changes. */
  record Assign(int variable, Term term) implements Step {}

  /** A tenant-scoped operation is called, in one way or another. */
  record Call(int id, How how, Term term) implements Step {}

  /** How it is called. */
  enum How {
    DIRECTLY,
    /** By a lambda that carries the organization. */
    LATER,
    /** By a function of the optional, if it is present. */
    IF_PRESENT
  }

  /** Two calls, one for each mode; the second holds no variable. */
  record EachMode(int present, int empty, Term term, Term other) implements Step {}

  /** A list of one or two, and a call for each of them. */
  record Listed(int id, Term first, Term second, int coin) implements Step {}

  /** A branch. */
  record If(Question question, List<Step> yes, List<Step> no) implements Step {}

  /** A loop; its name is its number. */
  record Loop(Kind kind, int number, List<Step> body) implements Step {}

  /** Which loop. */
  enum Kind {
    FOR_EACH,
    WHILE,
    DO
  }

  /** A switch with cases that end or run on into the next one. */
  record Cases(int coin, List<List<Step>> bodies, List<Boolean> ends) implements Step {}

  /** Something that may fail anywhere, what follows then, and what always follows. */
  record Try(List<Step> body, List<Step> handler, Optional<List<Step>> last) implements Step {}

  /** The method ends; a helper gives the term. */
  record Return(Term term) implements Step {}

  /** The loop of that number is left, or goes on. */
  record Jump(boolean again, int loop) implements Step {}

  /** An exception. */
  record Fail() implements Step {}

  /** A helper runs, and its result is dropped. */
  record Run(int helper, Term argument) implements Step {}
}
