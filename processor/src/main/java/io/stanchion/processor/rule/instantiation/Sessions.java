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
package io.stanchion.processor.rule.instantiation;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Stream;

/** How a component comes to its session. */
final class Sessions {

  private Sessions() {}

  static boolean isSession(Parameter parameter) {
    return parameter.type().has(Trait.SESSION);
  }

  /** The types of the sessions that every instance has: by its constructor, or put into a field. */
  static List<TypeRef> injected(Component component) {
    return Stream.concat(
            component.constructors().stream()
                .map(Constructor::parameters)
                .flatMap(List::stream)
                .map(Parameter::type),
            component.instanceFields().map(Field::type))
        .filter(type -> type.has(Trait.SESSION))
        .distinct()
        .toList();
  }

  /** The names of the operations that take a session as a parameter. */
  static List<String> takers(Component component) {
    return component.operations().stream()
        .filter(Sessions::takesOne)
        .map(Operation::name)
        .distinct()
        .toList();
  }

  static boolean takesOne(Operation operation) {
    return operation.parameters().stream().anyMatch(Sessions::isSession);
  }
}
