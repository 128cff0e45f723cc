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

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Variable;
import java.util.Optional;

/** Recognises what a schema has formatted. */
final class Rendered {

  private Rendered() {}

  /** Whether it is a schema, what one renders, or what comes of a builder that one hands out. */
  static boolean bySchema(Expression value, Scope scope) {
    Optional<Expression> next = Optional.of(value);
    while (next.isPresent() && !isDirect(next.get())) {
      next = builder(next.get());
      if (next.isPresent() && next.get() instanceof Variable start) {
        return scope.variables().values(start.local()).stream().anyMatch(Rendered::isDirect);
      }
    }
    return next.isPresent();
  }

  private static boolean isDirect(Expression value) {
    return value.type().all().anyMatch(each -> each.has(Trait.SCHEMA))
        || (value instanceof Call call
            && (call.method().owner().has(Trait.SCHEMA)
                || call.receiver().filter(each -> each.type().has(Trait.SCHEMA)).isPresent()));
  }

  private static Optional<Expression> builder(Expression value) {
    return value instanceof Call call
        ? call.receiver().filter(each -> Libraries.isBuilder(each.type()))
        : Optional.empty();
  }
}
