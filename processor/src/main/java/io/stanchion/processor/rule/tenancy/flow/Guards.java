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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.Optional;

/** Calls of an {@code AdminGuard}, and what is known once one has let the caller in. */
final class Guards {

  private static final String GUARD = "io.stanchion.tenancy.AdminGuard";

  /** Void methods of these names return for administrators only. */
  private static final String REFUSING =
      "(require|check|assert|ensure|verify|authorize|guard|protect)([A-Z].*)?";

  private static final Symbol ANSWER = Symbol.data("whether an admin guard lets the caller in");
  private static final Symbol ADMITTED = Symbol.data("an admin guard let the caller in");

  private Guards() {}

  /** The result of a call, after which it may be known that the caller is an administrator. */
  static Value heard(Machine machine, Invoked call, Value result) {
    if (!call.owner().isSubtypeOf(GUARD)) {
      return result;
    }
    if (refuses(call.method())) {
      admit(machine);
    }
    return call.name().equals("admits") ? result.with(ANSWER) : result;
  }

  /** Whether a call of the method asks a guard. */
  static boolean isAsked(MethodSymbol method) {
    return method.owner().isSubtypeOf(GUARD) && (refuses(method) || method.name().equals("admits"));
  }

  private static boolean refuses(MethodSymbol method) {
    return method.returnType().kind() == TypeRef.Kind.VOID && method.name().matches(REFUSING);
  }

  /** A condition holds: perhaps it was the guard's answer. */
  static void assume(Machine machine, Value condition, boolean truth) {
    if (truth && condition.symbol().equals(ANSWER)) {
      admit(machine);
    }
  }

  /** From here on the caller is an administrator. */
  static void admit(Machine machine) {
    if (machine.live()) {
      machine
          .frame()
          .become(machine.frame().state().knowing(ADMITTED, Optional.empty(), Value.NOTHING));
    }
  }

  /** Whether the caller is known to be an administrator. */
  static boolean hasAdmitted(State state) {
    return state.facts().containsKey(ADMITTED.text());
  }
}
