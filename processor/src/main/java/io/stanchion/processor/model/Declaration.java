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
import java.util.Set;

/**
 * How a component's class is declared.
 *
 * @param kind the keyword
 * @param visibility the narrowest of the class and the classes around it
 * @param isAbstract whether nobody can create it
 * @param isInner whether it needs an instance of the class around it
 * @param typeParameters the names of its type parameters
 * @param supertypes the qualified names of all classes and interfaces above it
 * @param annotations the qualified names of the annotations on it
 * @param metaAnnotations those of the annotations on these, and so on: what it is marked as by
 *     annotations that stand for others
 * @param memberMetaAnnotations those of the annotations on the annotations of its methods
 */
public record Declaration(
    Kind kind,
    Visibility visibility,
    boolean isAbstract,
    boolean isInner,
    List<String> typeParameters,
    Set<String> supertypes,
    Set<String> annotations,
    Set<String> metaAnnotations,
    Set<String> memberMetaAnnotations) {

  /** The keyword of a declaration. */
  public enum Kind {
    /** A class. */
    CLASS("a class"),
    /** A record. */
    RECORD("a record"),
    /** An interface. */
    INTERFACE("an interface"),
    /** An enum. */
    ENUM("an enum"),
    /** An annotation type. */
    ANNOTATION("an annotation type");

    private final String phrase;

    Kind(String phrase) {
      this.phrase = phrase;
    }

    /** The word with its article. */
    public String phrase() {
      return phrase;
    }
  }

  public Declaration {
    typeParameters = List.copyOf(typeParameters);
    supertypes = Set.copyOf(supertypes);
    annotations = Set.copyOf(annotations);
    metaAnnotations = Set.copyOf(metaAnnotations);
    memberMetaAnnotations = Set.copyOf(memberMetaAnnotations);
  }

  /** Whether the annotation stands on it, or on an annotation that does. */
  public boolean isMarked(String annotation) {
    return annotations.contains(annotation) || metaAnnotations.contains(annotation);
  }
}
