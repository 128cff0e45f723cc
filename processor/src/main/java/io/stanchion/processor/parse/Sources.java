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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Size;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What can be known of the source behind an element, as far as the compiler shows it. */
public interface Sources {

  /** Where the element is declared. */
  Position of(Element element);

  /** Where an annotation of the element is written. */
  Position of(Element element, AnnotationMirror annotation);

  /** Where one of the values of an annotation's array is written: a text, or a repetition. */
  Position of(Element element, AnnotationMirror annotation, AnnotationValue value);

  /** Whether this compilation reads the class's source, not its class file. */
  boolean isSource(TypeElement type);

  /** How long the class is; {@link Size#UNKNOWN} without its source. */
  Size size(TypeElement type);
}
