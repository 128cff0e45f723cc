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
package io.stanchion.tenancy;

import java.util.Objects;

/** The one definition of an identifier that names nobody. */
final class Identifiers {

  private Identifiers() {}

  /**
   * Refuses {@code null} and blank text. The message never holds the value, for it may come from a
   * request and end up in a log.
   */
  static <I> I requirePresent(I id, String name) {
    Objects.requireNonNull(id, name + " is null");
    if (id instanceof CharSequence text && text.toString().isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return id;
  }
}
