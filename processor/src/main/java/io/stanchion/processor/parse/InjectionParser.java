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

import io.stanchion.processor.model.InjectedMember;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** Finds what containers inject: the constructor that they call, the members that they fill. */
final class InjectionParser {

  private static final Set<String> INJECT =
      Set.of(
          "jakarta.inject.Inject",
          "javax.inject.Inject",
          "org.springframework.beans.factory.annotation.Autowired");

  private static final Set<String> FILLING =
      Set.of(
          "jakarta.annotation.Resource",
          "javax.annotation.Resource",
          "jakarta.ejb.EJB",
          "javax.ejb.EJB",
          "jakarta.persistence.PersistenceContext",
          "javax.persistence.PersistenceContext",
          "jakarta.persistence.PersistenceUnit",
          "javax.persistence.PersistenceUnit",
          "org.springframework.beans.factory.annotation.Value");

  private final Types types;
  private final OperationParser operations;
  private final TypeParser typeParser;
  private final Sources sources;

  InjectionParser(Types types, OperationParser operations, TypeParser typeParser, Sources sources) {
    this.types = types;
    this.operations = operations;
    this.typeParser = typeParser;
    this.sources = sources;
  }

  static boolean isMarked(ExecutableElement constructor) {
    return Annotations.has(constructor, INJECT);
  }

  /** The members that are filled after the constructor, those of all superclasses among them. */
  List<InjectedMember> members(TypeElement component) {
    List<InjectedMember> found = new ArrayList<>();
    Element next = component;
    while (next instanceof TypeElement owner) {
      for (Element each : owner.getEnclosedElements()) {
        if (isFilled(each)) {
          found.add(member(each, owner, component));
        }
      }
      next = types.asElement(owner.getSuperclass());
    }
    return found;
  }

  private static boolean isFilled(Element member) {
    boolean isMember =
        member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
    return isMember
        && !member.getModifiers().contains(Modifier.STATIC)
        && (Annotations.has(member, INJECT) || Annotations.has(member, FILLING));
  }

  private InjectedMember member(Element member, TypeElement owner, TypeElement component) {
    Position own = sources.of(member);
    Position position = own.equals(Position.NONE) ? sources.of(component) : own;
    return new InjectedMember(
        member.getSimpleName().toString(),
        member instanceof ExecutableElement,
        values(member, position),
        TypeParser.id(owner),
        position);
  }

  private List<Parameter> values(Element member, Position position) {
    if (member instanceof ExecutableElement method) {
      return operations.parameters(
          method, method.getParameters().stream().map(VariableElement::asType).toList());
    }
    return List.of(
        new Parameter(
            member.getSimpleName().toString(),
            typeParser.parse(member.asType()),
            Set.of(),
            position));
  }
}
