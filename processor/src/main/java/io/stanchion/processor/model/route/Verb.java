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

/** What the first word of an operation's name says. */
enum Verb {
  CREATE(HttpMethod.POST),
  READ(HttpMethod.GET),
  REPLACE(HttpMethod.PUT),
  CHANGE(HttpMethod.PATCH),
  REMOVE(HttpMethod.DELETE),
  /** Any other word: the whole name says what is done. */
  ACT(HttpMethod.POST);

  private final HttpMethod method;

  Verb(HttpMethod method) {
    this.method = method;
  }

  /** The verb of that word, which is a whole one: {@code getaway} reads nothing. */
  static Verb of(String word) {
    return switch (word) {
      case "create", "add", "save", "register" -> CREATE;
      case "get", "find", "load", "fetch", "list", "search" -> READ;
      case "update", "replace" -> REPLACE;
      case "patch", "modify", "customize" -> CHANGE;
      case "delete", "remove" -> REMOVE;
      default -> ACT;
    };
  }

  HttpMethod method() {
    return method;
  }
}
