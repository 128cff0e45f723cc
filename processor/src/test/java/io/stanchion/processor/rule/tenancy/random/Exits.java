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

import io.stanchion.processor.rule.tenancy.random.State.Organization;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How steps are left but by their end.
 *
 * @param failed by an exception
 * @param returned by a return, with that value
 * @param jumped by a jump
 */
record Exits(
    Set<State> failed, Map<Organization, Set<State>> returned, Map<Step.Jump, Set<State>> jumped) {

  Exits() {
    this(new HashSet<>(), new HashMap<>(), new HashMap<>());
  }

  void giveBack(Organization value, Set<State> states) {
    if (!states.isEmpty()) {
      returned.computeIfAbsent(value, any -> new HashSet<>()).addAll(states);
    }
  }

  void jump(Step.Jump jump, Set<State> states) {
    jumped.computeIfAbsent(jump, any -> new HashSet<>()).addAll(states);
  }

  /** The states that jump there, which they do not any more. */
  Set<State> take(boolean again, int loop) {
    Set<State> states = jumped.remove(new Step.Jump(again, loop));
    return states == null ? Set.of() : states;
  }
}
