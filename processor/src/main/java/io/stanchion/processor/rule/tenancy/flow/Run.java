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

import io.stanchion.processor.model.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run of a method did.
 *
 * @param effects what anybody could notice, but for logs and exceptions
 * @param completes whether it can end without an exception
 * @param calls the calls that it made
 * @param uses where the tenant parameter was used without an effect
 * @param followed the methods of the class itself that it ran
 * @param gaps where its code could not be followed, and why
 */
public record Run(
    Set<Symbol> effects,
    boolean completes,
    List<Invocation> calls,
    List<Use> uses,
    Set<Site> followed,
    List<Step> gaps) {

  public Run {
    effects = effects.stream().map(Symbol::anywhere).collect(Collectors.toUnmodifiableSet());
    calls = List.copyOf(calls);
    uses = List.copyOf(uses);
    followed = Set.copyOf(followed);
    gaps = List.copyOf(gaps);
  }

  /** The run of a method without code. */
  static Run ofNothing() {
    return new Run(Set.of(), true, List.of(), List.of(), Set.of(), List.of());
  }

  /** Whether the tenant parameter is part of anything that it did. */
  public boolean mentionsTenant() {
    return effects.stream().anyMatch(Symbol::tenant);
  }
}
