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

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The classes that a component is made of. */
final class Hierarchy {

  private Hierarchy() {}

  /**
   * The class, then those of its superclasses that stand in the same package or a parent of it:
   * code of the same owner, which cannot hide operations there.
   */
  static List<TypeElement> of(Types types, TypeElement component) {
    List<TypeElement> classes = new ArrayList<>(List.of(component));
    String home = packageOf(component);
    Element above = types.asElement(component.getSuperclass());
    while (above instanceof TypeElement next) {
      if (isAtOrAbove(packageOf(next), home)) {
        classes.add(next);
      }
      above = types.asElement(next.getSuperclass());
    }
    return classes;
  }

  private static boolean isAtOrAbove(String candidate, String home) {
    return home.equals(candidate) || (!candidate.isEmpty() && home.startsWith(candidate + "."));
  }

  static String packageOf(Element element) {
    Element each = element;
    while (each != null && !(each instanceof PackageElement)) {
      each = each.getEnclosingElement();
    }
    return each == null ? "" : ((PackageElement) each).getQualifiedName().toString();
  }
}
