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

/** A condition of the grammar. */
sealed interface Question {

  /** Anything can be the answer, each time anew. */
  record Coin(int number) implements Question {}

  /** Whether there is an organization. */
  record Present(Term term) implements Question {}

  /** Whether the request names the tenant's organization. */
  record Same() implements Question {}

  /** The opposite. */
  record Not(Question question) implements Question {}

  /** Both, or one of the two. */
  record Junction(boolean both, Question left, Question right) implements Question {}
}
