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
import io.stanchion.processor.model.code.Expression.ArrayAccess;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Cast;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows what is read from what. */
final class Reading {

  private Reading() {}

  /** What the value is read from: what stands before the dot. */
  static Optional<Expression> before(Expression reading) {
    if (reading instanceof Call call) {
      return call.receiver();
    }
    if (reading instanceof FieldAccess access) {
      return access.owner();
    }
    if (reading instanceof Cast cast) {
      return Optional.of(cast.operand());
    }
    return reading instanceof ArrayAccess access ? Optional.of(access.array()) : Optional.empty();
  }

  /** Whether the object is one row of a database's answer, typed or as a map of columns. */
  static boolean isOfRow(Expression object, Variables variables) {
    return Libraries.isRow(object.type())
        || (Libraries.isMap(object.type()) && comesFromDatabase(object, variables));
  }

  private static boolean comesFromDatabase(Expression object, Variables variables) {
    Set<Integer> seen = new HashSet<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.add(object);
    while (!open.isEmpty()) {
      Expression next = open.pop();
      if (next instanceof Call call && Libraries.isPersistence(call.method().owner())) {
        return true;
      }
      if (next instanceof Variable variable && seen.add(variable.local().number())) {
        open.addAll(variables.values(variable.local()));
        open.addAll(variables.containers(variable.local()));
      }
      before(next).ifPresent(open::add);
    }
    return false;
  }
}
