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
package io.stanchion.processor.generate;

import io.stanchion.processor.model.Component;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All targets there are.
 *
 * @param byId by the option's value
 */
public record Targets(Map<String, Target> byId) {

  /** Those that stand beside this class on the processor path. */
  public static Targets load() {
    Map<String, Target> found = new TreeMap<>();
    for (Target each : ServiceLoader.load(Target.class, Target.class.getClassLoader())) {
      found.put(each.id(), each);
    }
    return new Targets(found);
  }

  /** The components whose injected members are filled, by the id of the target. */
  public Map<String, Predicate<Component>> filling() {
    Map<String, Predicate<Component>> filling = new TreeMap<>();
    byId.forEach((id, target) -> filling.put(id, target::fillsMembers));
    return filling;
  }
}
