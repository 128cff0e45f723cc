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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What code that nobody can look into makes of values. */
final class Derived {

  private Derived() {}

  /**
   * The result of a computation. With the tenant's organization among what it gets, its result
   * counts as a conversion of it; else it comes from elsewhere.
   */
  static Value of(String name, List<Value> values, TypeRef type, String text, Position position) {
    return of(
        Symbol.of(name, values.stream().map(Value::symbol).toList()), values, type, text, position);
  }

  /** The same, where the computation is known by a symbol. */
  static Value of(Symbol symbol, List<Value> values, TypeRef type, String text, Position position) {
    List<Value> own = values.stream().filter(Value::isOwn).toList();
    if (own.isEmpty()) {
      return Value.read(text, symbol, type, position);
    }
    boolean isSure = own.stream().anyMatch(Derived::isSure);
    return Value.of(isSure ? ofTenant(own) : Value.union(own), symbol);
  }

  /** Whether it is the tenant's on all ways; what holds values holds the tenant's and others. */
  private static boolean isSure(Value value) {
    return value.fresh() || value.origins().stream().allMatch(each -> each.kind() == Kind.OWN);
  }

  private static Set<Origin> ofTenant(List<Value> values) {
    return values.stream()
        .flatMap(value -> value.origins().stream())
        .filter(each -> each.kind() == Kind.OWN)
        .collect(Collectors.toSet());
  }
}
