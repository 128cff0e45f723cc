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
package io.stanchion.processor.parse.code;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.parse.MappedPathParser;
import io.stanchion.processor.parse.Sources;
import io.stanchion.processor.parse.SuppressionParser;
import io.stanchion.processor.parse.TypeParser;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads a class that the compiler has just attributed. */
public final class SourceClassParser {

  private final Trees trees;
  private final TypeParser types;
  private final MappedPathParser paths;
  private final SuppressionParser suppressions;

  /** A parser for the classes of one compilation. */
  public SourceClassParser(Trees trees, TypeParser types, Sources sources) {
    this.trees = trees;
    this.types = types;
    this.paths = new MappedPathParser(types);
    this.suppressions = new SuppressionParser(sources, types);
  }

  /**
   * Reads the class, without its member classes.
   *
   * @param path from the file to the class
   * @throws IOException if the file cannot be read again to count its lines
   */
  public SourceClass parse(TypeElement type, TreePath path) throws IOException {
    return new SourceClass(
        CodeParser.parse(trees, types, TypeParser.id(type), path),
        types.parse(type).supertypes(),
        annotations(type),
        paths.parse(type),
        suppressions.parse(List.of(type)));
  }

  static Set<String> annotations(AnnotatedConstruct element) {
    return element.getAnnotationMirrors().stream()
        .map(SourceClassParser::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a tool wrote the class and says so, whichever package its annotation is from. */
  public static boolean isGenerated(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(
            each ->
                each.getAnnotationType().asElement().getSimpleName().contentEquals("Generated"));
  }

  private static String name(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
