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

import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** Reads what a parameter is where a request does not tell. */
final class DefaultParser {

  private static final String REQUEST_PARAM =
      "org.springframework.web.bind.annotation.RequestParam";

  private DefaultParser() {}

  /** The default, by an annotation called {@code DefaultValue} or by Spring's own. */
  static Optional<String> of(VariableElement parameter) {
    return of((AnnotatedConstruct) parameter).or(() -> of(parameter.asType()));
  }

  private static Optional<String> of(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .flatMap(each -> text(each).stream())
        .findFirst();
  }

  private static Optional<String> text(AnnotationMirror annotation) {
    if (Annotations.name(annotation).equals(REQUEST_PARAM)) {
      return Annotations.written(annotation, "defaultValue");
    }
    return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("DefaultValue")
        ? Annotations.written(annotation, "value")
        : Optional.empty();
  }
}
