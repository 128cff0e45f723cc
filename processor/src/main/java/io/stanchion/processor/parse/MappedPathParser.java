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

import io.stanchion.processor.model.code.MappedPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the paths that annotations of web frameworks map, known by their simple names. */
public final class MappedPathParser {

  private static final Set<String> NAMES =
      Set.of(
          "Path",
          "Controller",
          "Get",
          "Post",
          "Put",
          "Patch",
          "Delete",
          "Head",
          "Options",
          "Route",
          "WebServlet",
          "ServerEndpoint");

  /** MyBatis calls its statements as others call their routes. */
  private static final String NO_ROUTES = "org.apache.ibatis.";

  private static final List<String> MEMBERS =
      List.of("value", "path", "paths", "uri", "uris", "urlPatterns");

  private final TypeParser types;

  /** A parser that writes signatures with the help of the other one. */
  public MappedPathParser(TypeParser types) {
    this.types = types;
  }

  /** The paths of the class and of its methods. */
  public List<MappedPath> parse(TypeElement type) {
    Stream<MappedPath> ofMethods =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .flatMap(
                method -> {
                  Optional<String> signature =
                      Optional.of(OperationParser.signature(types, method));
                  return paths(method).map(path -> new MappedPath(signature, path));
                });
    return Stream.concat(paths(type).map(path -> new MappedPath(Optional.empty(), path)), ofMethods)
        .toList();
  }

  private static Stream<String> paths(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(MappedPathParser::isMapping)
        .flatMap(each -> MEMBERS.stream().flatMap(member -> texts(each, member)));
  }

  private static boolean isMapping(AnnotationMirror annotation) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    return (name.endsWith("Mapping") || NAMES.contains(name))
        && !Annotations.name(annotation).startsWith(NO_ROUTES);
  }

  private static Stream<String> texts(AnnotationMirror annotation, String member) {
    List<String> several =
        Annotations.list(annotation, member).stream()
            .map(each -> String.valueOf(each.getValue()))
            .toList();
    return several.isEmpty() ? Annotations.text(annotation, member).stream() : several.stream();
  }
}
