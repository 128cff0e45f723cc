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
package io.stanchion.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter of an operation or a constructor.
 *
 * @param name its name; {@code arg0} and so on where a class file does not tell
 * @param type its type
 * @param annotations the qualified names of the annotations on it and on its type
 * @param defaultValue what an annotation says that it is where a request does not tell
 * @param qualifiers the annotations that tell CDI which value of the type is meant
 * @param position where it is declared
 */
public record Parameter(
    String name,
    TypeRef type,
    Set<String> annotations,
    Optional<String> defaultValue,
    List<Qualifier> qualifiers,
    Position position) {

  public Parameter {
    annotations = Set.copyOf(annotations);
    qualifiers = List.copyOf(qualifiers);
  }

  /** One that has no default and no qualifier. */
  public Parameter(String name, TypeRef type, Set<String> annotations, Position position) {
    this(name, type, annotations, Optional.empty(), List.of(), position);
  }

  /** Whether an annotation of that simple name stands on the parameter or on its type. */
  public boolean hasAnnotationNamed(String simpleName) {
    return annotations.stream()
        .anyMatch(each -> each.equals(simpleName) || each.endsWith("." + simpleName));
  }
}
