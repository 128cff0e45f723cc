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

/** An expression of the grammar; its value is an optional organization. */
sealed interface Term {

  /** The tenant parameter. */
  record Own() implements Term {}

  /** A local variable, or the parameter of a helper. */
  record Variable(int number) implements Term {}

  /** No organization. */
  record Nothing() implements Term {}

  /** Somebody else, written down. */
  record Stranger() implements Term {}

  /** What the request says, the same each time. */
  record Requested() implements Term {}

  /** A conversion that keeps the organization. */
  record Converted(Conversion how, Term term) implements Term {}

  /** Which conversion. */
  enum Conversion {
    STRIP,
    NULLABLE,
    SCOPE,
    LIST,
    MAP,
    RECORD
  }

  /** A filter, or a flat map: what it lets through nobody knows. */
  record Filtered(boolean flat, int coin, Term term) implements Term {}

  /** Another one where there is none; it holds no variable, as a lambda gives it. */
  record OrElse(Term term, Term other) implements Term {}

  /** An exception where there is none. */
  record Required(Term term) implements Term {}

  /** One or the other. */
  record Choice(Question question, Term yes, Term no) implements Term {}

  /** What a helper makes of it. */
  record Given(int helper, Term argument) implements Term {}
}
