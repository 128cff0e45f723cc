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

import java.util.List;

/**
 * One guardrail. A rule decides and nothing else: it has no fields, prints nothing and names every
 * violation, not the first alone. It is found through {@link java.util.ServiceLoader}, so that a
 * new one is a class, a test and a page.
 */
public sealed interface Rule permits ComponentRule, ArchitectureRule, BodyRule, SuppressionRule {

  /** Its key in messages, options, suppressions and the name of its page. */
  default String id() {
    return getClass().getSimpleName();
  }

  /** How much its violations weigh, unless an option says otherwise. */
  Severity severity();

  /** What it finds, in one line for the table of rules: no capital, no full stop. */
  String finds();

  /** The numbers that it compares with. */
  default List<Limit> limits() {
    return List.of();
  }

  /** Whether its violations can lose someone's data, so that only a waiver lifts them. */
  default boolean protectsTenants() {
    return false;
  }
}
