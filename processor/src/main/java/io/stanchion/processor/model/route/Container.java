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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.TypeRef;
import java.util.Optional;
import java.util.Set;

/** What holds the values of a parameter that a query may repeat. */
public enum Container {
  /** {@code List} or {@code Collection}. */
  LIST,
  /** {@code Set}, in the order of the query. */
  SET,
  /** An array, if of primitives then of {@code int}, {@code long} or {@code double}. */
  ARRAY;

  /** The sort of container that a type is; absent where it is none. */
  static Optional<Container> of(TypeRef type) {
    if (type.kind() == TypeRef.Kind.ARRAY) {
      return isNumbers(type.arguments().get(0)) ? Optional.of(ARRAY) : Optional.empty();
    }
    if (type.arguments().isEmpty()) {
      return Optional.empty();
    }
    if (type.is("java.util.Set")) {
      return Optional.of(SET);
    }
    return type.is("java.util.List") || type.is("java.util.Collection")
        ? Optional.of(LIST)
        : Optional.empty();
  }

  /** Bytes and characters in an array are one value, which only a body carries. */
  private static boolean isNumbers(TypeRef element) {
    return element.kind() != TypeRef.Kind.PRIMITIVE
        || Set.of("int", "long", "double").contains(element.name());
  }
}
