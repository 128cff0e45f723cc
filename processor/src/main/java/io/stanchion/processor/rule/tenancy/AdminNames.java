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

import io.stanchion.processor.model.TypeId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from names who something is for. */
final class AdminNames {

  /** What an operation's name says beyond its job when it is meant for administrators. */
  private static final Set<String> OF_OPERATIONS =
      Set.of(
          "all",
          "every",
          "admin",
          "administrator",
          "across",
          "cross",
          "unscoped",
          "unfiltered",
          "organization",
          "org",
          "tenant",
          "for",
          "of",
          "as");

  private static final Set<String> ADMIN = Set.of("admin", "administrator", "administration");

  private static final Set<String> ROLES =
      Set.of("service", "orchestrator", "crud", "facade", "controller", "router", "resource");

  private AdminNames() {}

  /** The words of an operation's name that say what it does. */
  static List<String> job(String operation) {
    return words(operation).stream().filter(word -> !OF_OPERATIONS.contains(word)).toList();
  }

  /** Whether the class says that it is for administrators. */
  static boolean isForAdmins(TypeId type) {
    return words(type.simpleName()).stream().anyMatch(ADMIN::contains);
  }

  /** The words of a class's name that say what it is about. */
  static List<String> subject(TypeId type) {
    return words(type.simpleName()).stream()
        .filter(word -> !ADMIN.contains(word) && !ROLES.contains(word))
        .toList();
  }

  /** The words of a name, in small letters and the singular. */
  private static List<String> words(String name) {
    return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> word.replaceFirst("(?<=[a-z][^s])s$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
