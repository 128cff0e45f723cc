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

import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the entries that static factories of maps are given. */
final class MapFactories {

  private static final Set<String> OWNERS =
      Set.of(
          "java.util.Map",
          "java.util.Collections",
          "com.google.common.collect.ImmutableMap",
          "com.google.common.collect.Maps");

  private static final Set<String> NAMES = Set.of("of", "entry", "singletonMap", "immutableEntry");

  private MapFactories() {}

  /** Whether the call makes a map or an entry from keys and values. */
  static boolean isOne(Call call) {
    return OWNERS.contains(call.method().owner().name()) && NAMES.contains(call.method().name());
  }

  /** Whether the call makes a map that is not empty, or an entry, or collects values into one. */
  static boolean makes(Call call) {
    boolean ofEntries =
        call.method().name().equals("ofEntries") && OWNERS.contains(call.method().owner().name());
    boolean collects =
        call.method().name().startsWith("toMap")
            && call.method().owner().is("java.util.stream.Collectors");
    return collects || ((isOne(call) || ofEntries) && !call.arguments().isEmpty());
  }

  /** Those of its entries whose key is constant. */
  static Stream<Entry> entries(Call call) {
    List<Expression> arguments = call.arguments();
    return IntStream.range(0, arguments.size() / 2)
        .mapToObj(i -> entry(call, arguments.get(2 * i), arguments.get(2 * i + 1)))
        .flatMap(Optional::stream);
  }

  /** The entry that {@code new SimpleEntry<>("key", value)} makes. */
  static Optional<Entry> entry(Creation creation) {
    return creation.type().isSubtypeOf("java.util.Map.Entry") && creation.arguments().size() == 2
        ? entry(creation, creation.arguments().get(0), creation.arguments().get(1))
        : Optional.empty();
  }

  private static Optional<Entry> entry(Expression made, Expression key, Expression value) {
    return SourceText.constant(key)
        .map(name -> new Entry(Targets.key(made), made.type(), name, value, false));
  }
}
