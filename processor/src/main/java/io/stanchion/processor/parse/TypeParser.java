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

import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.TypeRef.DeclaredType;
import io.stanchion.processor.model.TypeRef.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** From the compiler's types to {@link TypeRef}s. Made anew for each round: types may change. */
public final class TypeParser {

  private final Types types;
  private final TraitParser traits;
  private final Map<TypeElement, DeclaredType> known = new HashMap<>();

  /** A parser for the types of one round. */
  public TypeParser(Types types, Markers markers) {
    this.types = types;
    this.traits = new TraitParser(types, markers);
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
      found =
          new DeclaredType(id(type), supertypes, traits.parse(type, supertypes), constants(type));
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

  private static List<String> constants(TypeElement type) {
    return type.getKind() != ElementKind.ENUM
        ? List.of()
        : type.getEnclosedElements().stream()
            .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
            .map(each -> each.getSimpleName().toString())
            .toList();
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
