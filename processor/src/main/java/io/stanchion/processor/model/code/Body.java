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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component with its code.
 *
 * @param component as declared
 * @param parts its own code first, then that of the superclasses it inherits operations from; empty
 *     where the compiler shows no bodies
 * @param architecture what it stands in
 */
public record Body(Component component, List<TypeCode> parts, Architecture architecture) {

  public Body {
    parts = List.copyOf(parts);
  }

  /** All methods and constructors, the component's own first. */
  public Stream<MethodCode> methods() {
    return parts.stream().flatMap(part -> part.methods().stream());
  }

  /** The code of an operation, where it was read. */
  public Optional<MethodCode> code(Operation operation) {
    return methods()
        .filter(each -> each.owner().equals(operation.owner()))
        .filter(each -> each.symbol().signature().equals(operation.signature()))
        .findFirst();
  }

  /** The method of this component that a call on the same object runs, where its code was read. */
  public Optional<MethodCode> resolve(MethodSymbol symbol) {
    return methods()
        .filter(each -> each.symbol().signature().equals(symbol.signature()))
        .filter(each -> each.body().isPresent())
        .findFirst();
  }
}
