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

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Conditional;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts what a body maps, by the definition of a mapped field. */
final class Mapping {

  private final List<Entry> entries;
  private final List<Origin> origins;
  private final Groups groups;
  private final Set<String> loaded;

  private Mapping(Code body, Architecture architecture) {
    Variables variables = Variables.of(body);
    Origins all = new Origins(variables, architecture);
    this.loaded = Loaded.in(body, variables);
    this.entries = EntryFinder.in(body);
    this.origins = entries.stream().map(entry -> all.of(entry.value())).toList();
    this.groups = Groups.of(body, entries);
  }

  /** The mapped fields of a method or an initializer, each once, in the order of the source. */
  static List<MappedField> of(Code body, Architecture architecture) {
    return new Mapping(body, architecture).fields();
  }

  private List<MappedField> fields() {
    Set<String> copying = copying();
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, entries.size())
        .filter(i -> isMapped(i, copying))
        .filter(i -> entries.get(i).argument() || seen.add(place(entries.get(i))))
        .mapToObj(this::field)
        .toList();
  }

  /** The objects that get data of others: what else is written into them belongs to the mapping. */
  private Set<String> copying() {
    return IntStream.range(0, entries.size())
        .filter(i -> entries.get(i).argument() ? isRead(i) : origins.get(i).carriesData())
        .mapToObj(i -> groups.of(entries.get(i).target()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isRead(int i) {
    return origins.get(i).is(Origin.Kind.READ);
  }

  private boolean isMapped(int i, Set<String> copying) {
    Entry entry = entries.get(i);
    if (groups.isBound(entry.target()) || isFunction(entry.value())) {
      return false;
    }
    return entry.argument()
        ? isRead(i)
        : !origins.get(i).is(Origin.Kind.ROW)
            && copying.contains(groups.of(entry.target()))
            && (origins.get(i).carriesData() || !loaded.contains(entry.target()));
  }

  /** A table of handlers is no payload. */
  private static boolean isFunction(Expression value) {
    return value instanceof Lambda || value instanceof MethodReference;
  }

  /** Set in two branches, a field is one field. */
  private static String place(Entry entry) {
    return entry.target() + " " + entry.name();
  }

  /** The type of its own that a value has: the compiler gives a choice the type that is wanted. */
  private static TypeRef type(Expression value) {
    if (value instanceof Variable variable) {
      return variable.local().type();
    }
    if (value instanceof Conditional choice) {
      TypeRef whenTrue = type(choice.whenTrue());
      return whenTrue.kind() == TypeRef.Kind.OTHER ? type(choice.whenFalse()) : whenTrue;
    }
    return value.type();
  }

  private MappedField field(int i) {
    Entry entry = entries.get(i);
    Origin origin = origins.get(i);
    return new MappedField(
        entry.name().isEmpty() && entry.argument() ? origin.property() : entry.name(),
        type(entry.value()),
        origin,
        origin.text().isEmpty() ? SourceText.of(entry.value()) : origin.text(),
        groups.isFilled(entry.value()),
        entry.type());
  }
}
