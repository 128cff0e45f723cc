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
package io.stanchion.processor.rule.dependency;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import java.util.List;
import java.util.function.Predicate;

/**
 * A place at which a component holds, receives or creates others.
 *
 * @param targets the component, never none; several where an interface or a superclass stands for
 *     any of them
 * @param site what violations belong to
 * @param position where it happens
 */
record Use(List<Component> targets, Site site, Position position) {

  Use {
    targets = List.copyOf(targets);
  }

  /** Whether it is so whichever of them is meant. */
  boolean allAre(Predicate<Component> wanted) {
    return targets.stream().allMatch(wanted);
  }
}
