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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type as it is used somewhere.
 *
 * @param kind which sort of type
 * @param name the qualified name of a class, the keyword of a primitive, the name of a type
 *     variable, the bound's keyword of a wildcard
 * @param arguments type arguments, the element type of an array, the bound of a wildcard
 * @param declared what is known of a class, absent for everything else
 */
public record TypeRef(
    Kind kind, String name, List<TypeRef> arguments, Optional<DeclaredType> declared) {

  /** Which sort of type. */
  public enum Kind {
    /** Nothing is returned. */
    VOID,
    /** One of the eight primitives. */
    PRIMITIVE,
    /** A class, an interface, a record or an enum. */
    DECLARED,
    /** An array of the only argument. */
    ARRAY,
    /** A type variable. */
    VARIABLE,
    /** A wildcard, with its bound as the only argument. */
    WILDCARD,
    /** The compiler does not know it: missing, or not generated yet. */
    UNRESOLVED,
    /** What no signature can name: the null type, intersections, captured variables. */
    OTHER
  }

  /**
   * What is known of a class.
   *
   * @param id its name
   * @param supertypes the qualified names of all classes and interfaces above it
   * @param traits its traits
   * @param constants the names of an enum's constants, in order
   */
  public record DeclaredType(
      TypeId id, Set<String> supertypes, Set<Trait> traits, List<String> constants) {
    public DeclaredType {
      supertypes = Set.copyOf(supertypes);
      traits = Set.copyOf(traits);
      constants = List.copyOf(constants);
    }
  }

  public TypeRef {
    arguments = List.copyOf(arguments);
  }

  /** A type without arguments that is no class. */
  public static TypeRef of(Kind kind, String name) {
    return new TypeRef(kind, name, List.of(), Optional.empty());
  }

  /** Whether this is the class of that name. */
  public boolean is(String qualifiedName) {
    return kind == Kind.DECLARED && name.equals(qualifiedName);
  }

  /** Whether this is the class of that name or below it. */
  public boolean isSubtypeOf(String qualifiedName) {
    return is(qualifiedName) || supertypes().contains(qualifiedName);
  }

  /** Whether the type is a class with that trait. */
  public boolean has(Trait trait) {
    return declared.isPresent() && declared.get().traits().contains(trait);
  }

  /** Whether the class is marked as a service or an orchestrator. */
  public boolean isComponent() {
    return has(Trait.SERVICE) || has(Trait.ORCHESTRATOR);
  }

  /** The class's name, where the type is one. */
  public Optional<TypeId> id() {
    return kind == Kind.DECLARED ? declared.map(DeclaredType::id) : Optional.empty();
  }

  /** The array's element, the wildcard's bound or the type's first argument. */
  public Optional<TypeRef> argument() {
    return arguments.stream().findFirst();
  }

  /** The names of an enum's constants, in order. */
  public List<String> constants() {
    return declared.map(DeclaredType::constants).orElse(List.of());
  }

  /** The qualified names of all classes and interfaces above. */
  public Set<String> supertypes() {
    return declared.map(DeclaredType::supertypes).orElse(Set.of());
  }

  /** This type and all types inside of it. */
  public Stream<TypeRef> all() {
    return Stream.concat(Stream.of(this), arguments.stream().flatMap(TypeRef::all));
  }

  /** The type as source code of its package would write it. */
  public String simpleText() {
    String own =
        kind == Kind.DECLARED && declared.isPresent() ? declared.get().id().nestedName() : name;
    return switch (kind) {
      case ARRAY -> arguments.get(0).simpleText() + "[]";
      case WILDCARD -> arguments.isEmpty() ? "?" : name + " " + arguments.get(0).simpleText();
      default -> arguments.isEmpty() ? own : own + list(arguments);
    };
  }

  /** The type with all names in full: equal for equal types, whatever else is known of them. */
  public String fullText() {
    return name
        + (arguments.isEmpty()
            ? ""
            : arguments.stream()
                .map(TypeRef::fullText)
                .collect(Collectors.joining(", ", "<", ">")));
  }

  private static String list(List<TypeRef> arguments) {
    return arguments.stream().map(TypeRef::simpleText).collect(Collectors.joining(", ", "<", ">"));
  }

  @Override
  public String toString() {
    return simpleText();
  }
}
