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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.model.TypeRef;

/**
 * One value that a method copies into another object.
 *
 * @param name what the other object calls it; where that is unknown, what it was read as
 * @param type the type of the value
 * @param origin where the value comes from
 * @param text the value, as a message shows it
 * @param filled whether the value is an object that the method fills itself
 * @param target the type of the object that gets it
 */
record MappedField(
    String name, TypeRef type, Origin origin, String text, boolean filled, TypeRef target) {

  private static final int WIDTH = 50;

  /** What it is and where it comes from, for a message. */
  String shown() {
    if (filled) {
      return name + " from an object filled here";
    }
    String source = text.length() > WIDTH ? text.substring(0, WIDTH - 3) + "..." : text;
    return name + " from " + source;
  }
}
