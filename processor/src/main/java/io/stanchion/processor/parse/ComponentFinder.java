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
package io.stanchion.processor.parse;

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads components by name, and those that they need. Made anew for each round. */
public final class ComponentFinder {

  private final Elements elements;
  private final ComponentParser parser;
  private final Map<String, Optional<Component>> known = new HashMap<>();

  /** A finder for one round. */
  public ComponentFinder(Elements elements, ComponentParser parser) {
    this.elements = elements;
    this.parser = parser;
  }

  /** The component of that qualified name; absent where there is no such class. */
  public Optional<Component> find(String name) {
    Optional<Component> found = known.get(name);
    if (found == null) {
      TypeElement type = elements.getTypeElement(name);
      found = Optional.ofNullable(type).map(parser::parse);
      known.put(name, found);
    }
    return found;
  }

  /** The components of those names and all that they need, from this compilation or not. */
  public Architecture reachableFrom(Collection<String> names) {
    Map<String, Component> reached = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (!reached.containsKey(name)) {
        find(name)
            .ifPresent(
                component -> {
                  reached.put(name, component);
                  needs(component).forEach(open::add);
                });
      }
    }
    return new Architecture(reached.values().stream().toList());
  }

  private static Stream<String> needs(Component component) {
    return Stream.of(
            component.constructors().stream()
                .flatMap(each -> each.parameters().stream())
                .map(Parameter::type),
            component.operations().stream()
                .flatMap(each -> each.parameters().stream())
                .map(Parameter::type),
            component.operations().stream().map(Operation::returnType),
            component.fields().stream().map(Field::type))
        .flatMap(types -> types)
        .flatMap(TypeRef::all)
        .filter(TypeRef::isComponent)
        .map(TypeRef::name);
  }
}
