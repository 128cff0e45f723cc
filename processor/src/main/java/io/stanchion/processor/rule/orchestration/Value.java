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
package io.stanchion.processor.rule.orchestration;

import java.util.Optional;

/** What an expression stands for while an operation is read as a pass-through. */
sealed interface Value {

  /** The operation's own parameters, fields and constants. */
  record Plain() implements Value {}

  /** A collaborator. */
  record Held(Collaborator collaborator) implements Value {}

  /** What a collaborator returned. */
  record Delegated(Delegation delegation) implements Value {}

  /** A function that does nothing but call a collaborator. */
  record Deferred(Delegation delegation) implements Value {}

  /** Anything that took work. */
  record Worked() implements Value {}

  /** See {@link Plain}. */
  static Value plain() {
    return new Plain();
  }

  /** See {@link Worked}. */
  static Value worked() {
    return new Worked();
  }

  /** The only call that it took, where it is the result of one. */
  default Optional<Delegation> only() {
    if (this instanceof Delegated result) {
      return Optional.of(result.delegation());
    }
    return this instanceof Deferred function
        ? Optional.of(function.delegation())
        : Optional.empty();
  }

  /** The function that returns it. */
  default Value later() {
    return only().<Value>map(Deferred::new).orElse(worked());
  }

  /** Whether it can be handed on untouched. */
  default boolean isUntouched() {
    return this instanceof Plain || this instanceof Held;
  }
}
