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
package io.stanchion.processor.rule.orchestration;

import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.Unary;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the values of a method come from.
 *
 * @param code the method
 * @param assigned what is assigned to each local variable
 */
record Flow(MethodCode code, Map<Local, List<Expression>> assigned) {

  Flow {
    assigned = Map.copyOf(assigned);
  }

  /** Reads the assignments of a method. */
  static Flow of(MethodCode code) {
    Map<Local, List<Expression>> assigned = new HashMap<>();
    code.all(Statement.Declare.class)
        .forEach(each -> each.value().ifPresent(value -> add(assigned, each.local(), value)));
    code.all(Statement.ForEach.class).forEach(each -> add(assigned, each.element(), each.source()));
    code.all(Assignment.class)
        .filter(each -> each.target() instanceof Variable)
        .forEach(each -> add(assigned, ((Variable) each.target()).local(), each));
    code.all(Unary.class)
        .filter(each -> each.operand() instanceof Variable)
        .forEach(each -> add(assigned, ((Variable) each.operand()).local(), each));
    return new Flow(code, assigned);
  }

  private static void add(Map<Local, List<Expression>> assigned, Local local, Expression value) {
    assigned.computeIfAbsent(local, any -> new ArrayList<>()).add(value);
  }

  /** What was assigned to the variable; where it only changed, the whole expression. */
  List<Expression> assigned(Local local) {
    return assigned.getOrDefault(local, List.of());
  }

  /**
   * What the method itself returns, not the lambdas and classes inside of it. A function that is
   * returned, such as a comparator, is not a value that was worked out.
   */
  List<Expression> returned() {
    return own(Statement.Return.class)
        .flatMap(each -> each.value().stream())
        .filter(each -> !isFunction(each))
        .toList();
  }

  private static boolean isFunction(Expression value) {
    return value instanceof Lambda
        || (value instanceof Creation creation && creation.body().isPresent());
  }

  /** The statements of that type that belong to the method itself. */
  <T extends Statement> Stream<T> own(Class<T> type) {
    List<Code> found = new ArrayList<>();
    Deque<Code> open = new ArrayDeque<>(code.body().stream().toList());
    while (!open.isEmpty()) {
      Code next = open.pop();
      boolean isAnother =
          next instanceof Lambda
              || next instanceof Statement.LocalClass
              || (next instanceof Creation creation && creation.body().isPresent());
      if (!isAnother) {
        found.add(next);
        next.children().forEach(open::push);
      }
    }
    return found.stream().filter(type::isInstance).map(type::cast);
  }

  /** Everything that goes into these values, through local variables too. */
  Stream<Expression> into(Collection<Expression> values) {
    return into(values, any -> false);
  }

  /** The same, but for what goes into those that make something else of it. */
  Stream<Expression> into(Collection<Expression> values, Predicate<Expression> makesAnother) {
    List<Expression> found = new ArrayList<>();
    Set<Local> seen = new HashSet<>();
    Deque<Code> open = new ArrayDeque<>(values);
    while (!open.isEmpty()) {
      Code next = open.pop();
      boolean isEnd = false;
      if (next instanceof Expression expression) {
        found.add(expression);
        isEnd = makesAnother.test(expression);
      }
      if (next instanceof Variable variable && seen.add(variable.local())) {
        open.addAll(assigned(variable.local()));
      }
      if (!isEnd) {
        open.addAll(next.children());
      }
    }
    return found.stream();
  }

  /** Whether something of that kind goes into the value. */
  boolean has(Expression value, Predicate<Expression> kind) {
    return into(List.of(value)).anyMatch(kind);
  }
}
