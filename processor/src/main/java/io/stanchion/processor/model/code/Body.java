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
import io.stanchion.processor.model.Declaration;
import io.stanchion.processor.model.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The method and all that it runs on the same object, directly or not, itself first. */
  public List<MethodCode> reachableFrom(MethodCode start) {
    // By identity: the hash of a record walks through all that is inside of it.
    Set<MethodCode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<MethodCode> reached = new ArrayList<>();
    Deque<MethodCode> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      MethodCode method = open.pop();
      if (seen.add(method)) {
        reached.add(method);
        method.all(Expression.class).forEach(each -> run(each, method).ifPresent(open::add));
      }
    }
    return List.copyOf(reached);
  }

  /** The field of the component that an expression is, read or written, or a record's accessor. */
  public Optional<FieldSymbol> field(Expression expression) {
    if (expression instanceof Expression.FieldAccess access
        && component.isA(access.field().owner())) {
      return Optional.of(access.field());
    }
    return expression instanceof Expression.Call call
            && component.declaration().kind() == Declaration.Kind.RECORD
            && component.isA(call.method().owner())
            && resolve(call.method()).isEmpty()
        ? accessed(call.method())
        : Optional.empty();
  }

  private Optional<FieldSymbol> accessed(MethodSymbol accessor) {
    return component
        .instanceFields()
        .filter(field -> (field.name() + "()").equals(accessor.signature()))
        .map(field -> new FieldSymbol(accessor.owner(), field.name(), field.type(), false, true))
        .findFirst();
  }

  private Optional<MethodCode> run(Expression expression, MethodCode from) {
    if (expression instanceof Expression.Call call) {
      return own(call.method(), call.receiver(), from);
    }
    return expression instanceof Expression.MethodReference reference
        ? own(reference.method(), reference.receiver(), from)
        : Optional.empty();
  }

  private Optional<MethodCode> own(
      MethodSymbol symbol, Optional<Expression> receiver, MethodCode from) {
    if (!component.isA(symbol.owner())) {
      return Optional.empty();
    }
    boolean isSuper =
        receiver.isPresent()
            && receiver.get() instanceof Expression.This
            && !receiver.get().type().id().equals(Optional.of(from.owner()));
    return isSuper
        ? methods()
            .filter(each -> Optional.of(each.owner()).equals(symbol.owner().id()))
            .filter(each -> each.symbol().signature().equals(symbol.signature()))
            .findFirst()
        : resolve(symbol);
  }
}
