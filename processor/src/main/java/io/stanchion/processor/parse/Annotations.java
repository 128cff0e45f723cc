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

import io.stanchion.processor.model.Qualifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads annotations by name, so that their classes need not be on the processor's path. */
final class Annotations {

  private static final Set<String> QUALIFIER = Set.of("jakarta.inject.Qualifier");

  private Annotations() {}

  static Optional<AnnotationMirror> find(AnnotatedConstruct element, String name) {
    return all(element, Set.of(name)).findFirst().map(AnnotationMirror.class::cast);
  }

  static boolean has(AnnotatedConstruct element, Collection<String> names) {
    return all(element, names).findAny().isPresent();
  }

  static Stream<? extends AnnotationMirror> all(
      AnnotatedConstruct element, Collection<String> names) {
    return element.getAnnotationMirrors().stream().filter(each -> names.contains(name(each)));
  }

  static Set<String> names(AnnotatedConstruct element) {
    return element.getAnnotationMirrors().stream()
        .map(Annotations::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of the annotations on an element's annotations, and on these, and so on. */
  static Set<String> metaNames(AnnotatedConstruct element) {
    Set<String> found = new HashSet<>();
    element.getAnnotationMirrors().forEach(each -> addMeta(type(each), found));
    return Set.copyOf(found);
  }

  /** An annotation may stand on itself, directly or not. */
  private static void addMeta(TypeElement annotation, Set<String> found) {
    for (AnnotationMirror each : annotation.getAnnotationMirrors()) {
      if (found.add(name(each))) {
        addMeta(type(each), found);
      }
    }
  }

  static String name(AnnotationMirror annotation) {
    return type(annotation).getQualifiedName().toString();
  }

  private static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** Those of the annotations that are qualifiers. */
  static List<Qualifier> qualifiers(AnnotatedConstruct element) {
    return element.getAnnotationMirrors().stream()
        .filter(each -> has(type(each), QUALIFIER))
        .map(each -> new Qualifier(TypeParser.id(type(each)), written(each)))
        .toList();
  }

  private static Map<String, String> written(AnnotationMirror annotation) {
    Map<String, String> members = new LinkedHashMap<>();
    annotation
        .getElementValues()
        .forEach((member, value) -> members.put(member.getSimpleName().toString(), source(value)));
    return members;
  }

  /** As source code writes it: compilers differ in whether their own text names a class in full. */
  private static String source(AnnotationValue value) {
    Object content = value.getValue();
    if (content instanceof List<?> list) {
      return list.stream()
          .map(each -> source((AnnotationValue) each))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return content instanceof VariableElement constant
        ? constant.getEnclosingElement() + "." + constant.getSimpleName()
        : value.toString();
  }

  /** The text of a member, absent where it is left out or empty. */
  static Optional<String> text(AnnotationMirror annotation, String member) {
    return written(annotation, member).filter(text -> !text.isBlank());
  }

  /** The text of a member as it is written, absent where it is left out. */
  static Optional<String> written(AnnotationMirror annotation, String member) {
    return value(annotation, member).map(AnnotationValue::getValue).map(Object::toString);
  }

  /** The truth value of a member, or what it is by default. */
  static boolean flag(AnnotationMirror annotation, String member, boolean byDefault) {
    return value(annotation, member)
        .map(AnnotationValue::getValue)
        .filter(Boolean.class::isInstance)
        .map(Boolean.class::cast)
        .orElse(byDefault);
  }

  /** The elements of an array member; empty where it is left out. */
  static List<? extends AnnotationValue> list(AnnotationMirror annotation, String member) {
    Object value = value(annotation, member).map(AnnotationValue::getValue).orElse(List.of());
    return value instanceof List<?> list
        ? list.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
            .toList()
        : List.of();
  }

  /** The class that a member names; absent where it is left out, void or unknown. */
  static Optional<TypeElement> type(AnnotationMirror annotation, String member) {
    return value(annotation, member)
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .filter(named -> ((DeclaredType) named).getKind() == TypeKind.DECLARED)
        .map(named -> (TypeElement) ((DeclaredType) named).asElement());
  }

  private static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
        annotation.getElementValues().entrySet()) {
      if (each.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }
}
