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
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * From a class to what rules and generators want to know of it.
 *
 * @param types the compiler's
 * @param markers what marks components and sessions
 */
record TraitParser(Types types, Markers markers) {

  /** The traits of a class with those supertypes. */
  Set<Trait> parse(TypeElement type, Set<String> supertypes) {
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
}
