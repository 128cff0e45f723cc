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

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the module of a class can see. */
public final class Modules {

  private Modules() {}

  /** Whether code beside the class may name types of that module. */
  public static boolean reads(Elements elements, TypeElement type, String module) {
    ModuleElement home = elements.getModuleOf(type);
    return home == null || home.isUnnamed() || requires(home, module, false, new HashSet<>());
  }

  /** Whether the class belongs to a module of its own. */
  public static boolean isNamed(Elements elements, TypeElement type) {
    ModuleElement home = elements.getModuleOf(type);
    return home != null && !home.isUnnamed();
  }

  /** Those of the classes of these names that code beside the class may name. */
  public static Set<String> visible(Elements elements, TypeElement type, Set<String> names) {
    ModuleElement home = elements.getModuleOf(type);
    return names.stream()
        .filter(
            name ->
                home == null
                    ? elements.getTypeElement(name) != null
                    : elements.getTypeElement(home, name) != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean requires(
      ModuleElement from, String wanted, boolean transitiveOnly, Set<ModuleElement> seen) {
    return seen.add(from)
        && ElementFilter.requiresIn(from.getDirectives()).stream()
            .filter(each -> each.isTransitive() || !transitiveOnly)
            .map(ModuleElement.RequiresDirective::getDependency)
            .anyMatch(
                each ->
                    each.getQualifiedName().contentEquals(wanted)
                        || requires(each, wanted, true, seen));
  }
}
