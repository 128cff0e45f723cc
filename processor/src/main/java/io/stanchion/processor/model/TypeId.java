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

/**
 * The name of a class, split where source code splits it.
 *
 * @param packageName the package's full name, empty for the unnamed package
 * @param simpleNames the outermost class first, the class itself last
 */
public record TypeId(String packageName, List<String> simpleNames) implements Comparable<TypeId> {

  public TypeId {
    simpleNames = List.copyOf(simpleNames);
    if (simpleNames.isEmpty()) {
      throw new IllegalArgumentException("a class has at least one simple name");
    }
  }

  /** A top-level class. */
  public static TypeId of(String packageName, String simpleName) {
    return new TypeId(packageName, List.of(simpleName));
  }

  /** The name by which source code outside of the package refers to the class. */
  public String qualifiedName() {
    return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
  }

  /** The names from the outermost class inwards, joined by dots. */
  public String nestedName() {
    return String.join(".", simpleNames);
  }

  /** The class's own name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The top-level class that it is or stands in. */
  public TypeId outermost() {
    return of(packageName, simpleNames.get(0));
  }

  /** A top-level class of the same package, named after this one: {@code Outer_Inner} + suffix. */
  public TypeId companion(String suffix) {
    return of(packageName, String.join("_", simpleNames) + suffix);
  }

  @Override
  public int compareTo(TypeId other) {
    return qualifiedName().compareTo(other.qualifiedName());
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
