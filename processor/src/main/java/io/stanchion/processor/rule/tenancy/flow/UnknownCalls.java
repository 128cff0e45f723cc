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

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Calls of code that is not at hand: they may do anything with what they get. */
final class UnknownCalls {

  private static final Set<String> OF_OBJECT =
      Set.of("equals", "hashCode", "toString", "compareTo");

  /** Parts of queries: to make one is nothing, to use it is what counts. */
  private static final Set<String> QUERY_PARTS =
      Set.of(
          "jakarta.persistence.criteria.CriteriaBuilder",
          "jakarta.persistence.criteria.Path",
          "javax.persistence.criteria.CriteriaBuilder",
          "javax.persistence.criteria.Path",
          "org.springframework.data.jpa.domain.Specification",
          "org.jooq.Field",
          "org.jooq.TableField",
          "org.jooq.Condition");

  private final Machine machine;

  UnknownCalls(Machine machine) {
    this.machine = machine;
  }

  Value answer(Invoked call) {
    if (OF_OBJECT.contains(call.name())) {
      return call.derived();
    }
    List<Value> results = machine.escapes().into(call);
    Symbol symbol = call.symbol(symbols(call, results)).withData();
    if (isEffect(call, symbol)) {
      machine.trace().effect(symbol);
    }
    fill(call);
    return result(call, symbol, results);
  }

  /** An empty collection is handed to somebody who puts something into it. */
  private void fill(Invoked call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Value each = call.argument(i);
      boolean isEmpty = each.fresh() && each.origins().isEmpty();
      if (isEmpty && PlatformCalls.isContainer(call.argumentType(i))) {
        Value inside =
            Derived.of(
                call.symbol(),
                call.values(),
                call.argumentType(i),
                "what %s puts there".formatted(call.text()),
                call.position());
        machine.frame().replace(each, each.withOrigins(inside.origins()));
      }
    }
  }

  /** The symbols of what a call gets; a function stands for what it gives. */
  static List<Symbol> symbols(Invoked call, List<Value> results) {
    List<Symbol> symbols = new ArrayList<>();
    int next = 0;
    for (Value each : call.values()) {
      symbols.add(each.functions().isEmpty() ? each.symbol() : results.get(next++).symbol());
    }
    return symbols;
  }

  /** What a function gave is what a call that runs it gives, if that is a value at all. */
  static Value result(Invoked call, Symbol symbol, List<Value> results) {
    if (call.isVoid() || call.isBoolean()) {
      return Value.NOTHING.with(symbol);
    }
    List<Value> given = results.stream().filter(each -> !each.origins().isEmpty()).toList();
    List<Value> all = given.isEmpty() ? call.values() : given;
    return Derived.of(symbol, all, call.type(), call.text(), call.position());
  }

  private static boolean isEffect(Invoked call, Symbol symbol) {
    return symbol.tenant()
        ? !makesQueryPart(call)
        : !asks(call) && !QUERY_PARTS.contains(call.owner().name());
  }

  /** A question without a tenant in it changes nothing; what is made of its answer may. */
  private static boolean asks(Invoked call) {
    return call.isBoolean()
        && call.name()
            .matches("(is|has|can|may|should|allows|contains|exists|supports|matches)([A-Z].*)?");
  }

  private static boolean makesQueryPart(Invoked call) {
    TypeRef result = call.method().returnType();
    boolean isValue =
        result.kind() == TypeRef.Kind.DECLARED && !result.name().startsWith("java.lang.");
    boolean worksOnSession =
        call.code().stream().map(Expression::type).anyMatch(type -> type.has(Trait.SESSION));
    return (call.method().isStatic() && isValue && !worksOnSession)
        || QUERY_PARTS.contains(call.owner().name());
  }
}
