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
package io.stanchion.processor.javac;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Size;
import io.stanchion.processor.parse.Markers;
import io.stanchion.processor.parse.Sources;
import io.stanchion.processor.report.Printer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A compiler that shows elements and nothing else. Positions are the elements themselves. */
final class PlainView implements CompilerView, Sources {

  private final Messager messager;

  PlainView(Messager messager) {
    this.messager = messager;
  }

  @Override
  public Sources sources() {
    return this;
  }

  @Override
  public Printer printer() {
    return new MessagerPrinter(messager);
  }

  @Override
  public boolean follow(Markers markers, CodeListener listener) {
    return false;
  }

  @Override
  public Position of(Element element) {
    return new ElementPosition(element);
  }

  @Override
  public Position of(Element element, AnnotationMirror annotation) {
    return new ElementPosition(element);
  }

  @Override
  public Position of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new ElementPosition(element);
  }

  /** Nothing tells; a class that is processed is most likely compiled. */
  @Override
  public boolean isSource(TypeElement type) {
    return true;
  }

  @Override
  public Size size(TypeElement type) {
    return Size.UNKNOWN;
  }
}
