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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All components that a compilation can see: those that it compiles, and those of the class path
 * that these depend on. No record, because rules look components up far more often than there are
 * any, and its indexes are nobody's business.
 */
public final class Architecture {

  private final List<Component> components;
  private final Set<String> clients;
  private final List<Schema> schemas;
  private final Map<TypeId, Component> byId;
  private final Map<String, Component> byName;
  private final Map<String, List<Component>> bySupertype;
  private final Map<TypeId, Schema> schemasById;

  /**
   * An architecture.
   *
   * @param components in any order
   * @param clients the qualified names of the types that schemas name as their clients: what talks
   *     to an external API
   * @param schemas the integration schemas that are compiled, in any order
   */
  public Architecture(List<Component> components, Set<String> clients, List<Schema> schemas) {
    this.components = components.stream().sorted(Comparator.comparing(Component::id)).toList();
    this.clients = Set.copyOf(clients);
    this.schemas = schemas.stream().sorted(Comparator.comparing(Schema::id)).toList();
    byId = index(this.components, Component::id);
    byName = index(this.components, each -> each.id().qualifiedName());
    bySupertype = bySupertype(this.components);
    schemasById = index(this.schemas, Schema::id);
  }

  /** Without a schema that names a client. */
  public Architecture(List<Component> components) {
    this(components, Set.of(), List.of());
  }

  /** With clients whose schemas are not compiled here. */
  public Architecture(List<Component> components, Set<String> clients) {
    this(components, clients, List.of());
  }

  private static <K, T> Map<K, T> index(List<T> all, Function<T, K> key) {
    return all.stream().collect(Collectors.toMap(key, each -> each, (first, second) -> first));
  }

  private static Map<String, List<Component>> bySupertype(List<Component> components) {
    Map<String, List<Component>> found = new HashMap<>();
    for (Component each : components) {
      for (String supertype : each.declaration().supertypes()) {
        found.computeIfAbsent(supertype, name -> new ArrayList<>()).add(each);
      }
    }
    return found;
  }

  /** All of them, in the order of their names. */
  public List<Component> components() {
    return components;
  }

  /** The types that schemas name as their clients, by their qualified names. */
  public Set<String> clients() {
    return clients;
  }

  /** The schemas that are compiled, in the order of their names. */
  public List<Schema> schemas() {
    return schemas;
  }

  /** Whether a value of the type talks to an external API that a schema formats for. */
  public boolean isClient(TypeRef type) {
    return clients.stream().anyMatch(type::isSubtypeOf);
  }

  /** The same with these clients. */
  public Architecture withClients(Set<String> names) {
    return new Architecture(components, names, schemas);
  }

  /** The same with these schemas. */
  public Architecture withSchemas(List<Schema> all) {
    return new Architecture(components, clients, all);
  }

  /** The schema of that name. */
  public Optional<Schema> schema(TypeId id) {
    return Optional.ofNullable(schemasById.get(id));
  }

  /** The components whose source is compiled. */
  public Stream<Component> compiled() {
    return components.stream().filter(Component::fromSource);
  }

  /** The component of that name. */
  public Optional<Component> find(TypeId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The components that a value of the type may be: the component itself, or those below an
   * interface or a superclass. What the platform declares stands for no component.
   */
  public List<Component> behind(TypeRef type) {
    if (type.id().isEmpty() || type.name().startsWith("java.")) {
      return List.of();
    }
    Optional<Component> itself = find(type.id().get());
    return itself.isPresent()
        ? List.of(itself.get())
        : List.copyOf(bySupertype.getOrDefault(type.name(), List.of()));
  }

  /**
   * The components that are one of these types or below one of them, in the order of their names.
   * What the platform declares relates nothing.
   */
  public List<Component> among(Set<String> types) {
    Map<TypeId, Component> found = new TreeMap<>();
    for (String each : types) {
      if (!each.startsWith("java.")) {
        Optional.ofNullable(byName.get(each)).ifPresent(itself -> found.put(itself.id(), itself));
        bySupertype.getOrDefault(each, List.of()).forEach(below -> found.put(below.id(), below));
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * What the component needs, by its fields and its constructor, each component once; also what a
   * provider or a collection there holds.
   */
  public List<Dependency> dependencies(Component component) {
    Map<TypeId, Dependency> found = new LinkedHashMap<>();
    component
        .instanceFields()
        .forEach(field -> add(found, field.name(), field.type(), field.position()));
    component.constructors().stream()
        .flatMap(constructor -> constructor.parameters().stream())
        .forEach(each -> add(found, each.name(), each.type(), each.position()));
    return List.copyOf(found.values());
  }

  private void add(Map<TypeId, Dependency> found, String name, TypeRef type, Position position) {
    type.all()
        .flatMap(each -> behind(each).stream())
        .forEach(target -> found.putIfAbsent(target.id(), new Dependency(name, target, position)));
  }
}
