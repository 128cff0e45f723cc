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
package io.stanchion.processor.rule;

import java.util.Set;

/** The words of the language, which a message must not propose as a name. */
public final class ReservedWords {

  private static final Set<String> ALL =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do double"
                  + " else enum extends false final finally float for goto if implements import"
                  + " instanceof int interface long native new null package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient true try void volatile while")
              .split(" ", -1));

  private ReservedWords() {}

  /** Whether nothing may be called that. */
  public static boolean contain(String name) {
    return ALL.contains(name);
  }
}
