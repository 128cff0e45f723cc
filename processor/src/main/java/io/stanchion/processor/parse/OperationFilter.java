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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Decides which methods of a component, and of the classes above it, are operations. */
final class OperationFilter {

  private final Elements elements;
  private final TypeElement component;
  private final List<ExecutableElement> ofObject;
  private final Set<Element> accessors;
  private final List<ExecutableElement> seen = new ArrayList<>();

  OperationFilter(Elements elements, TypeElement component) {
    this.elements = elements;
    this.component = component;
    this.ofObject =
        ElementFilter.methodsIn(elements.getTypeElement("java.lang.Object").getEnclosedElements());
    this.accessors = accessors(component);
  }

  /** Eclipse's compiler breaks when asked for the components of what is no record. */
  private static Set<Element> accessors(TypeElement component) {
    return component.getKind() != ElementKind.RECORD
        ? Set.of()
        : component.getRecordComponents().stream()
            .map(RecordComponentElement::getAccessor)
            .collect(Collectors.toSet());
  }

  /** The operations that the class declares and no class asked for before overrides. */
  Stream<ExecutableElement> operationsOf(TypeElement owner) {
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .filter(this::isOperation)
            .filter(method -> seen.stream().noneMatch(each -> overrides(each, method)))
            .toList();
    seen.addAll(methods);
    return methods.stream();
  }

  private boolean isOperation(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        && !modifiers.contains(Modifier.STATIC)
        && elements.getOrigin(method) == Elements.Origin.EXPLICIT
        && !accessors.contains(method)
        && !isGenerated(method)
        && !isClose(method)
        && ofObject.stream().noneMatch(each -> overrides(method, each));
  }

  private boolean overrides(ExecutableElement method, ExecutableElement above) {
    return elements.overrides(method, above, component);
  }

  /** Any tool's mark: Lombok's, and those of the javax and jakarta annotations. */
  private static boolean isGenerated(ExecutableElement method) {
    return Annotations.names(method).stream()
        .anyMatch(name -> name.endsWith(".Generated") || name.equals("Generated"));
  }

  private boolean isClose(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close")
        && method.getParameters().isEmpty()
        && ElementFilter.methodsIn(
                elements.getTypeElement("java.lang.AutoCloseable").getEnclosedElements())
            .stream()
            .anyMatch(each -> overrides(method, each));
  }
}
