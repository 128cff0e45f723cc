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
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the Javadoc of methods, as the Javadoc tool would show it. */
final class DocumentationParser {

  private static final String INHERIT = "{@inheritDoc}";

  private final Elements elements;
  private final Types types;

  DocumentationParser(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The method's own text. Where that is missing or refers to it, the text of the method that it
   * overrides, as far as the source of that is compiled.
   */
  Optional<String> parse(ExecutableElement method) {
    Optional<String> own = Optional.ofNullable(elements.getDocComment(method));
    if (own.isPresent() && !own.get().contains(INHERIT)) {
      return own;
    }
    Optional<String> inherited =
        method.getEnclosingElement() instanceof TypeElement owner
            ? supertypes(owner).flatMap(each -> overridden(each, method, owner)).findFirst()
            : Optional.empty();
    return own.isEmpty()
        ? inherited
        : own.map(text -> inherited.map(above -> text.replace(INHERIT, above)).orElse(text));
  }

  private Stream<TypeElement> supertypes(TypeElement type) {
    return types.directSupertypes(type.asType()).stream()
        .map(types::asElement)
        .map(TypeElement.class::cast)
        .flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
  }

  private Stream<String> overridden(
      TypeElement supertype, ExecutableElement method, TypeElement owner) {
    return ElementFilter.methodsIn(supertype.getEnclosedElements()).stream()
        .filter(above -> elements.overrides(method, above, owner))
        .flatMap(above -> Optional.ofNullable(elements.getDocComment(above)).stream());
  }
}
