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
import java.util.stream.Stream;

/**
 * A class marked as a service or an orchestrator.
 *
 * @param id its name
 * @param stereotypes one of the two, or both by mistake
 * @param facade whether it is a declared entry point that may delegate
 * @param domain its business domain
 * @param path the HTTP base path as written, absent where it is derived
 * @param tenancy how its operations are scoped, absent where the class says nothing
 * @param declaration how its class is declared
 * @param constructors all of them, with the default one
 * @param injected what a container fills once it is created, in the order of declaration
 * @param operations its own and the inherited ones, in the order of declaration
 * @param fields its own and the inherited ones, in the order of declaration
 * @param size its length, unknown where it comes from a class file
 * @param suppressions what it and the declarations around and inside of it accept
 * @param sources the classes whose code is its own and which this compilation reads: itself and
 *     superclasses of its package or a parent of it; empty where it comes from a class file
 * @param position where its name stands
 */
public record Component(
    TypeId id,
    Set<Stereotype> stereotypes,
    boolean facade,
    String domain,
    Optional<String> path,
    Optional<Tenancy> tenancy,
    Declaration declaration,
    List<Constructor> constructors,
    List<InjectedMember> injected,
    List<Operation> operations,
    List<Field> fields,
    Size size,
    List<Suppression> suppressions,
    List<TypeId> sources,
    Position position) {

  public Component {
    stereotypes = Set.copyOf(stereotypes);
    constructors = List.copyOf(constructors);
    injected = List.copyOf(injected);
    operations = List.copyOf(operations);
    fields = List.copyOf(fields);
    suppressions = List.copyOf(suppressions);
    sources = List.copyOf(sources);
  }

  /** Whether this compilation reads its source. */
  public boolean fromSource() {
    return sources.contains(id);
  }

  /** The simple name, as messages use it. */
  public String name() {
    return id.nestedName();
  }

  /** Whether it is marked as a service. */
  public boolean isService() {
    return stereotypes.contains(Stereotype.SERVICE);
  }

  /** Whether it is marked as an orchestrator. */
  public boolean isOrchestrator() {
    return stereotypes.contains(Stereotype.ORCHESTRATOR);
  }

  /** The word for it in messages; a class with both marks counts as an orchestrator. */
  public String noun() {
    return (isOrchestrator() ? Stereotype.ORCHESTRATOR : Stereotype.SERVICE).noun();
  }

  /** The declaration that violations of the whole component belong to. */
  public Site site() {
    return Site.of(id);
  }

  /** The constructor that a provider calls: the one marked to be, else the only usable one. */
  public Optional<Constructor> constructor() {
    List<Constructor> usable =
        constructors.stream().filter(each -> each.visibility() != Visibility.PRIVATE).toList();
    List<Constructor> marked = usable.stream().filter(Constructor::inject).toList();
    List<Constructor> candidates = marked.isEmpty() ? usable : marked;
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** What keeps a provider from creating it. */
  public Set<Obstacle> obstacles() {
    return Obstacle.of(this);
  }

  /** The names of its operations, each once: overloads of one name are one operation. */
  public List<String> operationNames() {
    return operations.stream().map(Operation::name).distinct().toList();
  }

  /** The types in its constructors, operations and fields that the compiler does not know. */
  public List<String> unresolved() {
    return Stream.of(
            constructors.stream().flatMap(each -> each.parameters().stream()).map(Parameter::type),
            operations.stream().flatMap(each -> each.parameters().stream()).map(Parameter::type),
            operations.stream().map(Operation::returnType),
            operations.stream().flatMap(each -> each.thrown().stream()),
            fields.stream().map(Field::type))
        .flatMap(types -> types)
        .flatMap(TypeRef::all)
        .filter(type -> type.kind() == TypeRef.Kind.UNRESOLVED)
        .map(TypeRef::name)
        .distinct()
        .toList();
  }

  /** The fields that every instance has. */
  public Stream<Field> instanceFields() {
    return fields.stream().filter(field -> !field.isStatic());
  }

  /** Whether the class is this one or above it, so that its members are also this one's. */
  public boolean isA(TypeRef owner) {
    return owner.name().equals(id.qualifiedName())
        || declaration.supertypes().contains(owner.name());
  }

  /** Whether any of its operations runs for one organization. */
  public boolean isTenantScoped() {
    return tenancy.isPresent() || operations.stream().anyMatch(each -> each.tenancy().isPresent());
  }
}
