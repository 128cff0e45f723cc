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
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.rule.tenancy.flow.Origin.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is inside of a collection, a stream, a future or another value that holds values. */
final class Elements {

  private Elements() {}

  /** One of the things inside, as a variable of that type sees it. */
  static Value of(Value container, TypeRef type, String text, Position position) {
    Symbol symbol = Symbol.of(Symbol.at("each", position), container.symbol());
    if (container.origins().isEmpty()) {
      return Value.read(text, symbol, type, position);
    }
    Set<Origin> origins = new HashSet<>(container.origins());
    boolean fromElsewhere = origins.stream().anyMatch(each -> each.kind() == Kind.OTHER);
    if (fromElsewhere && !container.fresh() && type.is("java.util.Optional")) {
      origins.add(new Origin(Kind.UNCHECKED, text, position));
    }
    boolean isKnown =
        ScopePatterns.isHolder(type)
            ? origins.stream().noneMatch(Origin::canBeEmpty)
            : origins.stream().allMatch(each -> each.kind() == Kind.OWN);
    Value element = Value.of(origins, symbol);
    return isKnown ? element.known() : element;
  }

  /** A value that holds the others. */
  static Value holding(String name, List<Value> values) {
    return Value.of(
            Value.union(values), Symbol.of(name, values.stream().map(Value::symbol).toList()))
        .made();
  }
}
