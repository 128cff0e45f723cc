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

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.TypeRef.DeclaredType;
import io.stanchion.processor.model.TypeRef.Kind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** From the compiler's types to {@link TypeRef}s. Made anew for each round: types may change. */
public final class TypeParser {

  private final Types types;
  private final Markers markers;
  private final Map<TypeElement, DeclaredType> known = new HashMap<>();

  /** A parser for the types of one round. */
  public TypeParser(Types types, Markers markers) {
    this.types = types;
    this.markers = markers;
  }

  /** The type as a value. */
  public TypeRef parse(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> declared((javax.lang.model.type.DeclaredType) type);
      case ARRAY -> wrap(Kind.ARRAY, "[]", ((ArrayType) type).getComponentType());
      case TYPEVAR -> variable((TypeVariable) type);
      case WILDCARD -> wildcard((WildcardType) type);
      case VOID -> TypeRef.of(Kind.VOID, "void");
      case ERROR -> TypeRef.of(Kind.UNRESOLVED, type.toString());
      default ->
          type.getKind().isPrimitive()
              ? TypeRef.of(Kind.PRIMITIVE, type.getKind().name().toLowerCase(Locale.ROOT))
              : TypeRef.of(Kind.OTHER, type.toString());
    };
  }

  /** The class as a type without arguments. */
  public TypeRef parse(TypeElement type) {
    return new TypeRef(
        Kind.DECLARED, type.getQualifiedName().toString(), List.of(), Optional.of(facts(type)));
  }

  private TypeRef declared(javax.lang.model.type.DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeRef> arguments = type.getTypeArguments().stream().map(this::parse).toList();
    DeclaredType facts = facts(element);
    return new TypeRef(Kind.DECLARED, facts.id().qualifiedName(), arguments, Optional.of(facts));
  }

  private TypeRef wrap(Kind kind, String name, TypeMirror inner) {
    return new TypeRef(kind, name, List.of(parse(inner)), Optional.empty());
  }

  /** A variable has the traits of the class that bounds it. */
  private TypeRef variable(TypeVariable variable) {
    Optional<DeclaredType> bound =
        types.asElement(types.erasure(variable)) instanceof TypeElement element
            ? Optional.of(facts(element))
            : Optional.empty();
    return new TypeRef(
        Kind.VARIABLE, variable.asElement().getSimpleName().toString(), List.of(), bound);
  }

  private TypeRef wildcard(WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      return wrap(Kind.WILDCARD, "? extends", wildcard.getExtendsBound());
    }
    return wildcard.getSuperBound() == null
        ? TypeRef.of(Kind.WILDCARD, "?")
        : wrap(Kind.WILDCARD, "? super", wildcard.getSuperBound());
  }

  private DeclaredType facts(TypeElement type) {
    DeclaredType found = known.get(type);
    if (found == null) {
      Set<String> supertypes = supertypes(type);
      found = new DeclaredType(id(type), supertypes, traits(type, supertypes), constants(type));
      known.put(type, found);
    }
    return found;
  }

  private Set<String> supertypes(TypeElement type) {
    Set<String> names = new TreeSet<>();
    Deque<TypeMirror> open = new ArrayDeque<>(types.directSupertypes(type.asType()));
    while (!open.isEmpty()) {
      TypeMirror next = open.pop();
      if (types.asElement(next) instanceof TypeElement element
          && names.add(element.getQualifiedName().toString())) {
        open.addAll(types.directSupertypes(next));
      }
    }
    return names;
  }

  private Set<Trait> traits(TypeElement type, Set<String> supertypes) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    addIf(traits, Trait.ENUM, type.getKind() == ElementKind.ENUM);
    addIf(traits, Trait.RECORD, type.getKind() == ElementKind.RECORD);
    addIf(traits, Trait.INTERFACE, type.getKind().isInterface());
    addIf(traits, Trait.ABSTRACT, type.getModifiers().contains(Modifier.ABSTRACT));
    addIf(traits, Trait.FUNCTIONAL, type.getKind() == ElementKind.INTERFACE && isFunctional(type));
    addIf(traits, Trait.SERVICE, Annotations.has(type, markers.services()));
    addIf(traits, Trait.ORCHESTRATOR, Annotations.has(type, markers.orchestrators()));
    addIf(traits, Trait.SCHEMA, Annotations.has(type, Set.of(Markers.SCHEMA)));
    addIf(traits, Trait.SESSION, isSession(type.getQualifiedName().toString(), supertypes));
    addIf(traits, Trait.BUILDER, Builders.isBuilder(type));
    addIf(traits, Trait.PUBLIC, isPublic(type));
    addIf(traits, Trait.CONSTRAINED, isData(type, traits) && Constraints.apply(types, type));
    return traits;
  }

  private static void addIf(Collection<Trait> traits, Trait trait, boolean present) {
    if (present) {
      traits.add(trait);
    }
  }

  /**
   * A look at the annotations of members makes the compiler read their classes: not for nothing.
   */
  private static boolean isData(TypeElement type, Set<Trait> traits) {
    return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
        && Collections.disjoint(traits, Set.of(Trait.SESSION, Trait.SERVICE, Trait.ORCHESTRATOR));
  }

  private static List<String> constants(TypeElement type) {
    return type.getKind() != ElementKind.ENUM
        ? List.of()
        : type.getEnclosedElements().stream()
            .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
            .map(each -> each.getSimpleName().toString())
            .toList();
  }

  private boolean isSession(String name, Set<String> supertypes) {
    return markers.sessions().contains(name)
        || supertypes.stream().anyMatch(markers.sessions()::contains);
  }

  private boolean isFunctional(TypeElement type) {
    Stream<TypeElement> above =
        types.directSupertypes(type.asType()).stream()
            .map(types::asElement)
            .filter(each -> each.getKind() == ElementKind.INTERFACE)
            .map(TypeElement.class::cast);
    List<String> methods =
        Stream.concat(Stream.of(type), above)
            .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
            .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT))
            .map(each -> each.getSimpleName().toString())
            .filter(name -> !name.equals("equals") && !name.equals("hashCode"))
            .distinct()
            .toList();
    return methods.size() == 1 && !type.getModifiers().contains(Modifier.SEALED);
  }

  private static boolean isPublic(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** The class's name, split. A local class stands under its own simple name. */
  public static TypeId id(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    Element each = type;
    while (each != null && !(each instanceof PackageElement)) {
      if (each instanceof TypeElement) {
        names.addFirst(each.getSimpleName().toString());
      }
      each = each.getEnclosingElement();
    }
    String packageName = each == null ? "" : ((PackageElement) each).getQualifiedName().toString();
    return new TypeId(packageName, List.copyOf(names));
  }
}
