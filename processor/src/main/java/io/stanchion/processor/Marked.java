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
package io.stanchion.processor;

import io.stanchion.processor.options.Options;
import io.stanchion.processor.parse.Markers;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the classes of a round that carry a mark. */
final class Marked {

  private Marked() {}

  static Markers markers(Options options) {
    return new Markers(
        options.serviceAnnotations(), options.orchestratorAnnotations(), options.sessionTypes());
  }

  /** The qualified names of the marked classes: a name outlives its round, an element does not. */
  static Set<String> names(
      Elements elements, Collection<String> annotations, RoundEnvironment round) {
    return annotated(elements, annotations, round)
        .filter(TypeElement.class::isInstance)
        .map(each -> ((TypeElement) each).getQualifiedName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the classes that carry one of the annotations, or whose methods do. */
  static Set<String> around(
      Elements elements, Collection<String> annotations, RoundEnvironment round) {
    return annotated(elements, annotations, round)
        .map(each -> each instanceof TypeElement ? each : each.getEnclosingElement())
        .filter(TypeElement.class::isInstance)
        .map(each -> ((TypeElement) each).getQualifiedName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<? extends Element> annotated(
      Elements elements, Collection<String> annotations, RoundEnvironment round) {
    return annotations.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .flatMap(
            each ->
                round.getElementsAnnotatedWith(each).stream()
                    .filter(element -> !passesOn(element, each)));
  }

  /** Another framework's mark on an annotation makes that one a mark, not a component. */
  private static boolean passesOn(Element element, TypeElement mark) {
    return element.getKind() == ElementKind.ANNOTATION_TYPE
        && !mark.getQualifiedName().toString().startsWith("io.stanchion.");
  }
}
