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
package io.stanchion.processor.rule;

import io.stanchion.processor.model.Component;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the options let a rule know.
 *
 * @param limits the limits that were set, by name
 * @param tenantFirst whether the tenant parameter has to be the first one, not the last
 * @param weakened the ids of the rules that weigh less than by default, or are off
 * @param filled the components whose injected members somebody fills: a container, or nobody has
 *     to, since nothing is generated
 */
public record Settings(
    Map<String, Integer> limits,
    boolean tenantFirst,
    Set<String> weakened,
    Predicate<Component> filled) {

  /** Nothing was set. */
  public static final Settings DEFAULTS = new Settings(Map.of(), false, Set.of(), any -> false);

  public Settings {
    limits = Map.copyOf(limits);
    weakened = Set.copyOf(weakened);
  }

  /** Whether what one rule finds may be left to another, which says the same and more. */
  public boolean canRelyOn(String rule) {
    return !weakened.contains(rule);
  }

  /** The limit as set, else the guide's number. */
  public int of(Limit limit) {
    return limits.getOrDefault(limit.name(), limit.byDefault());
  }
}
