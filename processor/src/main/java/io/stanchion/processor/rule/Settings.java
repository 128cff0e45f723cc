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

import java.util.Map;
import java.util.Set;

/**
 * What the options let a rule know.
 *
 * @param limits the limits that were set, by name
 * @param tenantFirst whether the tenant parameter has to be the first one, not the last
 * @param weakened the ids of the rules that weigh less than by default, or are off
 */
public record Settings(Map<String, Integer> limits, boolean tenantFirst, Set<String> weakened) {

  /** Nothing was set. */
  public static final Settings DEFAULTS = new Settings(Map.of(), false, Set.of());

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
