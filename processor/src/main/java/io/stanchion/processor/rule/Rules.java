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

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * All rules there are.
 *
 * @param all in the order of their ids
 */
public record Rules(List<Rule> all) {

  public Rules {
    all = all.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  /** Those that stand beside this class on the processor path. */
  public static Rules load() {
    return new Rules(
        ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** The rule of that id. */
  public Optional<Rule> find(String id) {
    return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The rules of one kind. */
  public <R extends Rule> Stream<R> of(Class<R> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }
}
