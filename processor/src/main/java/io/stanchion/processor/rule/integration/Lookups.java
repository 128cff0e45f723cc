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
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows what is taken out of a map: what was put there counts, not the map. */
final class Lookups {

  private static final String ENTRY = "java.util.Map.Entry";

  /** Keys and values stay together in what these return. */
  private static final Pattern WHOLE = Pattern.compile("entrySet|toString|clone|.*Map");

  private static final Pattern KEYS = Pattern.compile("keySet|getKey|.*Key");

  private Lookups() {}

  /** Whether the call takes keys or values out of a map or an entry, by itself or by a function. */
  static boolean isOne(Call call) {
    if (call.receiver().isEmpty()) {
      return false;
    }
    return (holdsPairs(call.receiver().get()) && !isWhole(call))
        || call.arguments().stream().anyMatch(Lookups::takesFromEntry);
  }

  private static boolean holdsPairs(Expression object) {
    return Libraries.isMap(object.type()) || object.type().isSubtypeOf(ENTRY);
  }

  private static boolean isWhole(Call call) {
    return WHOLE.matcher(call.method().name()).matches();
  }

  private static boolean takesFromEntry(Expression function) {
    return function instanceof MethodReference reference && reference.method().owner().is(ENTRY);
  }

  /** What the call can return: values that the member has put there, and those it hands over. */
  static List<Expression> values(Call call, Scope scope) {
    boolean keys =
        KEYS.matcher(call.method().name()).matches()
            || call.arguments().stream().anyMatch(Lookups::takesKey);
    if (keys) {
      return List.of();
    }
    List<Expression> all = new ArrayList<>(put(call.receiver().orElseThrow(), scope));
    call.arguments().stream().skip(1).forEach(all::add);
    return all;
  }

  private static boolean takesKey(Expression function) {
    return takesFromEntry(function)
        && ((MethodReference) function).method().name().equals("getKey");
  }

  /** What holds the variable's values; for what a map hands to a function, what was put there. */
  static List<Expression> containers(Local local, Scope scope) {
    return scope.variables().containers(local).stream()
        .flatMap(each -> Libraries.isMap(each.type()) ? put(each, scope).stream() : Stream.of(each))
        .toList();
  }

  /** What the member puts into the map that the expression is, or from which it is taken. */
  private static List<Expression> put(Expression start, Scope scope) {
    List<Expression> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Deque<Expression> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Expression next = open.pop();
      if (next instanceof Variable variable && seen.add(variable.local().number())) {
        Local local = variable.local();
        if (Libraries.isMap(local.type())) {
          found.addAll(scope.elements(local));
        } else {
          open.addAll(scope.variables().values(local));
          open.addAll(scope.variables().containers(local));
        }
      }
      Reading.before(next).ifPresent(open::add);
    }
    return found;
  }
}
