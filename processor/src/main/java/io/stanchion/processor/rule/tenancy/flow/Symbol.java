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
package io.stanchion.processor.rule.tenancy.flow;

import io.stanchion.processor.model.Position;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a value is computed from, as a text without places: equal texts are equal computations.
 *
 * @param alternatives what it can be, depending on the way that the code took
 * @param tenant whether the tenant parameter is part of it
 * @param data whether anything else is that is no constant
 */
public record Symbol(Set<String> alternatives, boolean tenant, boolean data) {

  /** Beyond these a text stands for nothing that a person would read. */
  private static final int MOST_ALTERNATIVES = 8;

  private static final int LONGEST = 400;

  private static final Pattern PLACES = Pattern.compile("@[0-9]+:[0-9]+");

  /** Nothing at all. */
  static final Symbol NOTHING = new Symbol(Set.of(), false, false);

  public Symbol {
    TreeSet<String> sorted = new TreeSet<>();
    alternatives.forEach(each -> sorted.add(shorten(each)));
    if (sorted.size() > MOST_ALTERNATIVES) {
      String all = "#" + String.join("|", sorted).hashCode();
      sorted.clear();
      sorted.add(all);
    }
    alternatives = Set.copyOf(sorted);
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + "#" + text.length() + "#" + text.hashCode();
  }

  static Symbol constant(String text) {
    return new Symbol(Set.of(text), false, false);
  }

  static Symbol data(String text) {
    return new Symbol(Set.of(text), false, true);
  }

  static Symbol tenant(String text) {
    return new Symbol(Set.of(text), true, false);
  }

  /** What is computed anew each time that the code there runs. */
  static String at(String name, Position position) {
    return "%s@%d:%d".formatted(name, position.line(), position.column());
  }

  /** Whether two values of this text can be different ones: each may be another alternative. */
  boolean isAmbiguous() {
    return alternatives.size() != 1 || text().contains("|");
  }

  /** The same under another text. */
  Symbol as(String text) {
    return new Symbol(Set.of(text), tenant, data);
  }

  /** The same wherever it is computed. */
  Symbol anywhere() {
    return new Symbol(
        alternatives.stream()
            .map(each -> PLACES.matcher(each).replaceAll("@"))
            .collect(Collectors.toSet()),
        tenant,
        data);
  }

  /** What is computed from others and nothing else. */
  static Symbol of(String name, List<Symbol> parts) {
    return new Symbol(
        Set.of(name + parts.stream().map(Symbol::text).collect(Collectors.joining(",", "(", ")"))),
        parts.stream().anyMatch(Symbol::tenant),
        parts.stream().anyMatch(Symbol::data));
  }

  static Symbol of(String name, Symbol... parts) {
    return of(name, List.of(parts));
  }

  /** The same, computed with data from elsewhere. */
  Symbol withData() {
    return new Symbol(alternatives, tenant, true);
  }

  /** One or the other. */
  Symbol or(Symbol other) {
    return new Symbol(
        Stream.concat(alternatives.stream(), other.alternatives.stream())
            .collect(Collectors.toSet()),
        tenant || other.tenant,
        data || other.data);
  }

  /** All alternatives in one text. */
  String text() {
    return alternatives.stream().sorted().collect(Collectors.joining("|"));
  }
}
