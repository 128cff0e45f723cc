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

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field or constructor parameter by which a component needs something.
 *
 * @param component what needs
 * @param name of the field or parameter
 * @param type its type
 * @param site what violations belong to
 * @param position where it is declared
 */
record Need(Component component, String name, TypeRef type, Site site, Position position) {

  /** The needs of a component: its instance fields, then the parameters of its constructors. */
  static Stream<Need> of(Component component) {
    return Stream.concat(
        component
            .instanceFields()
            .map(
                field ->
                    new Need(
                        component,
                        field.name(),
                        field.type(),
                        field.owner().equals(component.id())
                            ? Site.of(field.owner(), field.name())
                            : component.site(),
                        field.position())),
        component.constructors().stream()
            .map(Constructor::parameters)
            .flatMap(List::stream)
            .map(
                each ->
                    new Need(
                        component, each.name(), each.type(), component.site(), each.position())));
  }

  /**
   * The component that fills the need. Behind an interface or a superclass it is known only where
   * one other component is all that stands there: a decorator needs its own interface, not itself.
   */
  Optional<Component> target(Architecture architecture) {
    if (type.isComponent()) {
      return type.id().flatMap(architecture::find);
    }
    List<Component> others =
        architecture.behind(type).stream()
            .filter(each -> !each.id().equals(component.id()))
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }
}
