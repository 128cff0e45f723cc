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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Case;
import io.stanchion.processor.model.code.Expression.InstanceOf;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.Switch;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.Statement.Declare;
import io.stanchion.processor.model.code.Statement.ForEach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the variables of one body have their values from. */
final class Variables {

  private final Map<Integer, List<Expression>> values = new HashMap<>();
  private final Map<Integer, List<Expression>> containers = new HashMap<>();
  private final Set<Integer> parts = new HashSet<>();

  private Variables() {}

  static Variables of(Code body) {
    Variables variables = new Variables();
    body.all().forEach(variables::read);
    return variables;
  }

  /** All values that the variable is given; none for what a caller passes. */
  List<Expression> values(Local local) {
    return values.getOrDefault(local.number(), List.of());
  }

  /** What the variable is an element of: the source of a loop, the receiver of a lambda's call. */
  List<Expression> containers(Local local) {
    return containers.getOrDefault(local.number(), List.of());
  }

  /** Whether a pattern took the value out of a record. */
  boolean isPart(Local local) {
    return parts.contains(local.number());
  }

  private void read(Code code) {
    if (code instanceof Declare declare) {
      declare.value().ifPresent(value -> add(values, declare.local(), value));
    } else if (code instanceof Assignment assignment
        && assignment.target() instanceof Variable target) {
      add(values, target.local(), assignment.value());
    } else if (code instanceof ForEach loop) {
      add(containers, loop.element(), loop.source());
    } else if (code instanceof Call call) {
      call.receiver().ifPresent(receiver -> readLambdas(call, receiver));
    } else if (code instanceof InstanceOf test) {
      bind(test.bindings(), test.tested(), test.operand());
    } else if (code instanceof Switch choice) {
      for (Case each : choice.cases()) {
        each.types().forEach(type -> bind(each.bindings(), type, choice.selector()));
      }
    }
  }

  /** Of what a map hands over, the first is a key and comes from nowhere. */
  private void readLambdas(Call call, Expression receiver) {
    int keys = Libraries.isMap(receiver.type()) ? 1 : 0;
    for (Expression argument : call.arguments()) {
      if (argument instanceof Lambda lambda) {
        lambda.parameters().stream().skip(keys).forEach(each -> add(containers, each, receiver));
      }
    }
  }

  /** A pattern for a type binds the value itself, one for a record what it takes out of it. */
  private void bind(List<Local> bindings, TypeRef tested, Expression matched) {
    boolean whole =
        bindings.size() == 1 && tested.fullText().equals(bindings.get(0).type().fullText());
    for (Local binding : bindings) {
      if (whole) {
        add(values, binding, matched);
      } else {
        parts.add(binding.number());
      }
    }
  }

  private static void add(Map<Integer, List<Expression>> map, Local local, Expression value) {
    map.computeIfAbsent(local.number(), any -> new ArrayList<>()).add(value);
  }
}
