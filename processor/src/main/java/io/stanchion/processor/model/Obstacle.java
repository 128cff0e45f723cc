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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What keeps generated code from creating a component. */
public enum Obstacle {
  /** It is an interface. */
  INTERFACE,
  /** It is an annotation type. */
  ANNOTATION,
  /** It is an enum. */
  ENUM,
  /** It is abstract. */
  ABSTRACT,
  /** It is an inner class: only an instance of the class around it can create it. */
  INNER,
  /** It, or a class around it, is private. */
  PRIVATE,
  /** It has type parameters that nobody can fill in. */
  GENERIC,
  /** All its constructors are private. */
  NO_CONSTRUCTOR,
  /** It has several constructors and none is marked. */
  SEVERAL_CONSTRUCTORS,
  /** Several of its constructors are marked. */
  SEVERAL_MARKED,
  /** Its constructor throws a checked exception. */
  CHECKED_EXCEPTION,
  /** It is marked both as a service and as an orchestrator. */
  BOTH_STEREOTYPES;

  static Set<Obstacle> of(Component component) {
    Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
    Declaration declaration = component.declaration();
    switch (declaration.kind()) {
      case INTERFACE -> found.add(INTERFACE);
      case ANNOTATION -> found.add(ANNOTATION);
      case ENUM -> found.add(ENUM);
      case CLASS, RECORD -> addOfClass(found, component);
    }
    if (declaration.visibility() == Visibility.PRIVATE) {
      found.add(PRIVATE);
      // The default constructor of a private class is private: not a defect of its own.
      found.remove(NO_CONSTRUCTOR);
    }
    if (component.stereotypes().size() > 1) {
      found.add(BOTH_STEREOTYPES);
    }
    return found;
  }

  private static void addOfClass(Set<Obstacle> found, Component component) {
    if (component.declaration().isAbstract()) {
      found.add(ABSTRACT);
    }
    if (component.declaration().isInner()) {
      found.add(INNER);
    }
    if (!component.declaration().typeParameters().isEmpty()) {
      found.add(GENERIC);
    }
    if (component.constructor().isEmpty()) {
      found.add(whyNone(component.constructors()));
    } else if (!component.constructor().get().thrown().isEmpty()) {
      found.add(CHECKED_EXCEPTION);
    }
  }

  private static Obstacle whyNone(List<Constructor> constructors) {
    List<Constructor> usable =
        constructors.stream().filter(each -> each.visibility() != Visibility.PRIVATE).toList();
    if (usable.isEmpty()) {
      return NO_CONSTRUCTOR;
    }
    return usable.stream().anyMatch(Constructor::inject) ? SEVERAL_MARKED : SEVERAL_CONSTRUCTORS;
  }
}
