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

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations that stand where they mean nothing, though the compiler lets them stand. */
public final class Misplaced {

  /** The annotations that only mean something on a component or its operations. */
  public static final List<String> ANNOTATIONS =
      List.of(Markers.TENANT_SCOPED, Markers.ROUTE, Markers.INTERNAL);

  private final Sources sources;
  private final Map<TypeId, Component> components;

  /** A search beside these components. */
  public Misplaced(Sources sources, Collection<Component> components) {
    this.sources = sources;
    this.components = components.stream().collect(Collectors.toMap(Component::id, each -> each));
  }

  /**
   * An annotation without a meaning.
   *
   * @param text what to say
   * @param position where it is written
   */
  public record Finding(String text, Position position) {}

  /** All of them on the class and its methods. What is abstract may be part of a component. */
  public Stream<Finding> in(TypeElement type) {
    boolean isPart =
        type.getKind().isInterface()
            || type.getModifiers().contains(Modifier.ABSTRACT)
            || components.values().stream()
                .anyMatch(each -> each.sources().contains(TypeParser.id(type)));
    return isPart
        ? ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> !mayBeOperation(method))
            .flatMap(method -> on(method, name(method) + " is no public instance method"))
        : Stream.concat(
                Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .flatMap(
                each ->
                    on(
                        each,
                        "%s is neither a @Service nor an @Orchestrator"
                            .formatted(type.getSimpleName())));
  }

  private static boolean mayBeOperation(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.STATIC);
  }

  private Stream<Finding> on(Element element, String reason) {
    return Annotations.all(element, ANNOTATIONS)
        .map(
            each ->
                new Finding(
                    "@%s has no effect on %s: %s"
                        .formatted(
                            each.getAnnotationType().asElement().getSimpleName(),
                            name(element),
                            reason),
                    sources.of(element, each)));
  }

  private static String name(Element element) {
    return element.getKind() == ElementKind.METHOD && element.getEnclosingElement() != null
        ? element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName()
        : element.getSimpleName().toString();
  }
}
