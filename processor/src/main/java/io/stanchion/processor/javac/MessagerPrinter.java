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
import io.stanchion.processor.report.Printer;
import io.stanchion.processor.rule.Severity;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints through the annotation processing interface: at an element, or nowhere. */
final class MessagerPrinter implements Printer {

  private final Messager messager;

  MessagerPrinter(Messager messager) {
    this.messager = messager;
  }

  @Override
  public void print(Severity severity, String text, Position position) {
    // Without an element the compiler takes the message as being about the whole compilation.
    messager.printMessage(
        kind(severity), text, position instanceof ElementPosition at ? at.element() : null);
  }

  static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      default -> Kind.NOTE;
    };
  }
}
