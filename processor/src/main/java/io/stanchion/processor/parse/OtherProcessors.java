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

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What other processors on the path do to a class. */
public final class OtherProcessors {

  private OtherProcessors() {}

  /** Whether Lombok adds members that are there from the second round on, and not before. */
  public static boolean changeLater(TypeElement type) {
    return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
        .anyMatch(OtherProcessors::hasLombok);
  }

  private static boolean hasLombok(Element element) {
    return Annotations.names(element).stream()
        .anyMatch(name -> name.startsWith("lombok.") && !name.equals("lombok.Generated"));
  }
}
