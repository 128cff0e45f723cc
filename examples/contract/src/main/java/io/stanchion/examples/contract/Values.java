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
package io.stanchion.examples.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code ${names}} stand for in one scenario. */
final class Values {

  private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");

  private final Map<String, String> known;

  Values(Map<String, String> known) {
    this.known = new HashMap<>(known);
  }

  Values copy() {
    return new Values(known);
  }

  void learn(Values other) {
    known.putAll(other.known);
  }

  /** The text with what its names stand for. */
  String fill(String text) {
    return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
  }

  private String value(String name) {
    String value = known.get(name);
    if (value == null) {
      throw new IllegalArgumentException("nothing is known yet of ${" + name + "}");
    }
    return value;
  }

  /** Whether the value is what the text stands for; a new name stands for it from now on. */
  boolean match(String text, String value) {
    Matcher name = NAME.matcher(text);
    if (name.matches() && !known.containsKey(name.group(1))) {
      known.put(name.group(1), value);
      return true;
    }
    return fill(text).equals(value);
  }
}
