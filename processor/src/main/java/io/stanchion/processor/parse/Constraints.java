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

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds classes that bean validation has something to check of. */
final class Constraints {

  private static final Set<String> CONSTRAINT = Set.of("jakarta.validation.Constraint");
  private static final String VALID = "jakarta.validation.Valid";
  private static final Set<ElementKind> MEMBERS =
      Set.of(ElementKind.FIELD, ElementKind.METHOD, ElementKind.RECORD_COMPONENT);

  private Constraints() {}

  /** Whether the class, a superclass, or a member of one of them is constrained. */
  static boolean apply(Types types, TypeElement type) {
    if (type.getQualifiedName().toString().startsWith("java.")) {
      return false;
    }
    if (isConstrained(type)
        || type.getEnclosedElements().stream().anyMatch(Constraints::isConstrainedMember)) {
      return true;
    }
    return types.asElement(type.getSuperclass()) instanceof TypeElement above
        && apply(types, above);
  }

  private static boolean isConstrainedMember(Element member) {
    return MEMBERS.contains(member.getKind())
        && (isConstrained(member) || types(member).anyMatch(Constraints::isConstrained));
  }

  /** A member's type and what stands between its angle brackets: {@code List<@NotBlank String>}. */
  private static Stream<TypeMirror> types(Element member) {
    return nested(
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType());
  }

  private static Stream<TypeMirror> nested(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? Stream.concat(
            Stream.of(type), declared.getTypeArguments().stream().flatMap(Constraints::nested))
        : Stream.of(type);
  }

  private static boolean isConstrained(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(
            each ->
                Annotations.name(each).equals(VALID)
                    || Annotations.has(each.getAnnotationType().asElement(), CONSTRAINT));
  }
}
