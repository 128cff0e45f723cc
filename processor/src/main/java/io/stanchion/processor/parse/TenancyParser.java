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

import io.stanchion.processor.model.Tenancy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads what annotations say about tenants. */
public final class TenancyParser {

  private TenancyParser() {}

  /** How a class or a method is scoped by an annotation of its own. */
  static Optional<Tenancy> of(AnnotatedConstruct element) {
    return Annotations.find(element, Markers.TENANT_SCOPED)
        .map(
            each ->
                new Tenancy(
                    Annotations.text(each, "parameter").orElse("organizationId"),
                    Annotations.flag(each, "admin", true)));
  }

  /** How a method is scoped by its annotation, or else by that of the class that declares it. */
  public static Optional<Tenancy> ofMethod(ExecutableElement method) {
    Optional<Tenancy> own = of(method);
    return own.isEmpty() && method.getEnclosingElement() instanceof TypeElement owner
        ? of(owner)
        : own;
  }

  /** The places, from 0, of the parameters under an annotation named Nullable. */
  public static Set<Integer> nullable(ExecutableElement method) {
    Set<Integer> places = new HashSet<>();
    List<? extends VariableElement> parameters = method.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (isNullable(parameters.get(i)) || isNullable(parameters.get(i).asType())) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isNullable(AnnotatedConstruct construct) {
    return Annotations.names(construct).stream()
        .anyMatch(name -> name.equals("Nullable") || name.endsWith(".Nullable"));
  }
}
