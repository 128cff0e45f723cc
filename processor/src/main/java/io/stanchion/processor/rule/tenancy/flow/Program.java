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
package io.stanchion.processor.rule.tenancy.flow;

import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.FieldSymbol;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.TypeCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The code that a run can follow: that of one class and of the superclasses that belong to it.
 *
 * @param parts the class first, then its superclasses upwards
 * @param supertypes the names of all classes and interfaces above it
 */
public record Program(List<TypeCode> parts, Set<String> supertypes) {

  public Program {
    parts = List.copyOf(parts);
    supertypes = Set.copyOf(supertypes);
  }

  /** The code of a component. */
  public static Program of(Body body) {
    return new Program(body.parts(), body.component().declaration().supertypes());
  }

  /** All methods and constructors that have code, the class's own first. */
  public Stream<MethodCode> methods() {
    return parts.stream()
        .flatMap(part -> part.methods().stream())
        .filter(each -> each.body().isPresent());
  }

  /**
   * The method that a call runs, where that is a method of this very object or a static one.
   *
   * @param receiver what the call is written on, absent where that is left out
   * @param home the class whose code calls
   */
  Optional<MethodCode> own(MethodSymbol method, Optional<Expression> receiver, TypeId home) {
    boolean onThis = receiver.map(Expression.This.class::isInstance).orElse(true);
    if (!onThis && !method.isStatic()) {
      return Optional.empty();
    }
    boolean exact = method.isStatic() || receiver.filter(each -> isSuper(each, home)).isPresent();
    return exact ? declared(method) : overriding(method).or(() -> declared(method));
  }

  /** A superclass need not be at hand; what overrides its method is not what runs then. */
  private boolean isSuper(Expression receiver, TypeId home) {
    Optional<TypeId> type = receiver.type().id();
    return type.isPresent() && !type.get().equals(home) && isAbove(receiver.type());
  }

  private boolean isAbove(TypeRef type) {
    return supertypes.contains(type.name())
        || parts.stream().anyMatch(part -> type.id().filter(part.id()::equals).isPresent());
  }

  private Optional<MethodCode> declared(MethodSymbol method) {
    return methods()
        .filter(each -> method.owner().id().filter(each.owner()::equals).isPresent())
        .filter(each -> each.symbol().signature().equals(method.signature()))
        .findFirst();
  }

  private Optional<MethodCode> overriding(MethodSymbol method) {
    return methods()
        .filter(
            each -> isAbove(method.owner()) && each.symbol().signature().equals(method.signature()))
        .findFirst();
  }

  /** What the declaration of a final field gives it. */
  Optional<Expression> initializer(FieldSymbol field) {
    return parts.stream()
        .flatMap(part -> part.initializers().stream())
        .filter(each -> field.isFinal() && each.field().equals(field))
        .map(TypeCode.FieldInitializer::value)
        .findFirst();
  }
}
