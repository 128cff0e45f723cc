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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a camel-case name. */
final class Words {

  /** Between a small letter and a capital, and before the last capital of several. */
  private static final String BOUNDARY =
      "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\p{M}\\p{N}]+";

  private Words() {}

  /** The words in small letters: {@code findHTTPStatus} gives {@code find, http, status}. */
  static List<String> of(String name) {
    return Arrays.stream(name.split(BOUNDARY))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** One segment of a path. */
  static String kebab(List<String> words) {
    return String.join("-", words);
  }

  /** Whether both are one noun, in the singular or the plural. */
  static boolean sameNoun(String left, String right) {
    return left.equals(right) || plural(left).equals(right) || left.equals(plural(right));
  }

  /**
   * The plural by the basic rules of English. What already looks like one stays as it is: a service
   * may well be called {@code ContactsService}.
   */
  static String plural(String noun) {
    if (noun.endsWith("y") && noun.length() > 1 && !isVowel(noun.charAt(noun.length() - 2))) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.endsWith("is")) {
      return noun.substring(0, noun.length() - 2) + "es";
    }
    if (noun.matches(".*(?:ss|us|x|z|ch|sh)")) {
      return noun + "es";
    }
    return noun.endsWith("s") ? noun : noun + "s";
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
