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
package io.stanchion.processor.rule.tenancy;

import java.util.List;
import java.util.Locale;

/** What an operation does to everybody's data when nobody tells it whose. */
final class Consequences {

  private static final List<String> READING =
      List.of("list", "get", "find", "search", "load", "fetch", "read", "query", "export");

  private static final List<String> REMOVING = List.of("delete", "remove", "purge", "clear");

  private static final List<String> CHANGING =
      List.of("update", "replace", "patch", "modify", "customize", "assign", "release", "rename");

  private Consequences() {}

  /** Such as "it returns every organization's phones". */
  static String of(String operation, String owner) {
    List<String> words = List.of(operation.split("(?<=[a-z0-9])(?=[A-Z])"));
    String verb = words.get(0).toLowerCase(Locale.ROOT);
    String noun =
        words.size() > 1
            ? String.join(" ", words.subList(1, words.size())).toLowerCase(Locale.ROOT)
            : noun(owner);
    if (READING.contains(verb)) {
      return "it returns every organization's " + noun;
    }
    if (verb.equals("count")) {
      return "it counts every organization's " + noun;
    }
    if (REMOVING.contains(verb)) {
      return "it deletes every organization's " + noun;
    }
    return CHANGING.contains(verb)
        ? "it changes every organization's " + noun
        : "it works on every organization's data";
  }

  private static String noun(String owner) {
    String bare = owner.replaceFirst("(Crud|CRUD)?(Service|Orchestrator)$", "");
    String words = bare.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.isEmpty() || words.endsWith("s")
        ? words + "data".repeat(words.isEmpty() ? 1 : 0)
        : words + "s";
  }
}
