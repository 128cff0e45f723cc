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

import java.util.Optional;

/**
 * The declaration that a violation belongs to.
 *
 * @param type the class
 * @param member the signature of its member, absent for the class as a whole
 */
public record Site(TypeId type, Optional<String> member) {

  /** The class as a whole. */
  public static Site of(TypeId type) {
    return new Site(type, Optional.empty());
  }

  /** A member of the class. */
  public static Site of(TypeId type, String signature) {
    return new Site(type, Optional.of(signature));
  }

  /** Whether the other declaration is this one or stands inside of it. */
  public boolean covers(Site other) {
    if (member.isPresent()) {
      return equals(other);
    }
    int depth = type.simpleNames().size();
    return type.packageName().equals(other.type.packageName())
        && other.type.simpleNames().size() >= depth
        && other.type.simpleNames().subList(0, depth).equals(type.simpleNames());
  }
}
