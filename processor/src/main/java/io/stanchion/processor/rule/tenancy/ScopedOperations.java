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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.rule.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognizes the tenant-scoped operation behind a method that code calls: declared by the component
 * itself, by an interface or a superclass of it, or by a component of the class path.
 *
 * @param architecture the components that the compilation sees
 * @param settings where the tenant parameter stands when its name is lost
 */
record ScopedOperations(Architecture architecture, Settings settings) {

  /**
   * A tenant-scoped operation as a caller sees it.
   *
   * @param owner the simple name of the component
   * @param name its name
   * @param place which of its arguments is the tenant, from 0
   * @param parameter the name of that
   */
  record Scoped(String owner, String name, int place, String parameter) {

    /** As messages name it. */
    String text() {
      return owner + "." + name;
    }
  }

  /** The operation behind the method; absent where that takes no tenant. */
  Optional<Scoped> behind(MethodSymbol method) {
    if (method.parameterTypes().isEmpty() || method.owner().name().startsWith("java.")) {
      return Optional.empty();
    }
    List<Component> components = architecture.behind(method.owner());
    return components.isEmpty()
        ? overridden(method, method.owner().supertypes()).or(() -> annotated(method))
        : components.stream().flatMap(component -> find(component, method).stream()).findFirst();
  }

  /**
   * The operation that a method of a class that is no component stands in for: it is below the
   * component, or beside it below an interface, as a cache in front of it is.
   *
   * @param supertypes the names of all classes and interfaces above the class
   */
  Optional<Scoped> overridden(MethodSymbol method, Set<String> supertypes) {
    return architecture.among(supertypes).stream()
        .flatMap(component -> find(component, method).stream())
        .filter(operation -> isAlikeNamed(method, operation))
        .findFirst();
  }

  /** Two classes below an unrelated interface can both have a method of that signature. */
  private static boolean isAlikeNamed(MethodSymbol method, Scoped operation) {
    String name = method.parameterNames().get(operation.place());
    return !method.isStatic() && (name.equals(operation.parameter()) || name.matches("arg\\d+"));
  }

  /** The methods that code calls or refers to. */
  static Stream<MethodSymbol> called(Code code) {
    return Stream.concat(
        code.all(Call.class).map(Call::method),
        code.all(MethodReference.class).map(MethodReference::method));
  }

  private Optional<Scoped> find(Component component, MethodSymbol method) {
    return match(component.operations(), method)
        .flatMap(
            operation ->
                TenantPlace.of(operation, settings)
                    .map(
                        place ->
                            new Scoped(
                                component.name(),
                                operation.name(),
                                place,
                                operation.parameters().get(place).name())));
  }

  /** By signature; a type variable of an interface has another text there. */
  private static Optional<Operation> match(List<Operation> operations, MethodSymbol method) {
    return operations.stream()
        .filter(each -> each.signature().equals(method.signature()))
        .findFirst()
        .or(() -> alike(operations, method));
  }

  private static Optional<Operation> alike(List<Operation> operations, MethodSymbol method) {
    boolean isGeneric =
        method.parameterTypes().stream()
            .flatMap(TypeRef::all)
            .anyMatch(type -> type.kind() == TypeRef.Kind.VARIABLE);
    return operations.stream()
        .filter(each -> isGeneric && each.name().equals(method.name()))
        .filter(each -> each.parameters().size() == method.parameterTypes().size())
        .findFirst();
  }

  private Optional<Scoped> annotated(MethodSymbol method) {
    String owner = method.owner().id().map(TypeId::nestedName).orElse(method.owner().name());
    return TenantPlace.of(method, settings)
        .filter(place -> !method.isStatic() && !method.name().equals("<init>"))
        .map(place -> new Scoped(owner, method.name(), place, method.parameterNames().get(place)));
  }
}
