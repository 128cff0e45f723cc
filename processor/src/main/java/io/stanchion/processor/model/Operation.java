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
package io.stanchion.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A public, non-static method of a component. Overloads are operations of their own here; what
 * counts names counts them once.
 *
 * @param name its name
 * @param signature name and declared parameter types, unique in the class: {@code get(String)}
 * @param typeVariables the names of its own type variables
 * @param parameters in order
 * @param returnType what it returns
 * @param thrown the checked exceptions that it declares
 * @param owner the class that declares it: the component or a superclass of it
 * @param tenancy how it is scoped, from the method or its class; absent where it is not
 * @param internal whether no router may expose it
 * @param route what overrides the derived route
 * @param annotations the qualified names of its annotations
 * @param documentation the text of its Javadoc, its own or that of the method that it overrides
 * @param position where its name stands
 */
public record Operation(
    String name,
    String signature,
    List<String> typeVariables,
    List<Parameter> parameters,
    TypeRef returnType,
    List<TypeRef> thrown,
    TypeId owner,
    Optional<Tenancy> tenancy,
    boolean internal,
    Optional<RouteOverride> route,
    Set<String> annotations,
    Optional<String> documentation,
    Position position) {

  public Operation {
    typeVariables = List.copyOf(typeVariables);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    annotations = Set.copyOf(annotations);
  }

  /** The tenant parameter, where the operation is scoped and has one. */
  public Optional<Parameter> tenantParameter() {
    return tenancy.flatMap(
        scope ->
            parameters.stream().filter(each -> each.name().equals(scope.parameter())).findFirst());
  }

  /** The declaration that violations of this operation belong to. */
  public Site site() {
    return Site.of(owner, signature);
  }
}
