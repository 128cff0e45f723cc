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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.Statement.Assert;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds every place of a body, its lambdas and local classes where an object gets a value. */
final class EntryFinder {

  private final List<Entry> found = new ArrayList<>();
  private final Chains chains = new Chains();

  private EntryFinder() {}

  static List<Entry> in(Code body) {
    EntryFinder finder = new EntryFinder();
    finder.walk(body);
    finder.found.sort(Comparator.comparing(entry -> entry.value().position(), Position.ORDER));
    return Collections.unmodifiableList(finder.found);
  }

  private void walk(Code body) {
    Deque<Code> open = new ArrayDeque<>(List.of(body));
    while (!open.isEmpty()) {
      Code next = open.pop();
      read(next);
      List<? extends Code> inside = inside(next);
      for (int i = inside.size() - 1; i >= 0; i--) {
        open.push(inside.get(i));
      }
    }
  }

  /** What is thrown, asserted or logged is described, not copied. */
  private static List<? extends Code> inside(Code code) {
    if (code instanceof Assert || makesThrowable(code)) {
      return List.of();
    }
    boolean observes =
        code instanceof Call call
            && (Libraries.isObservation(call.method().owner())
                || call.receiver()
                    .filter(each -> Libraries.isObservation(each.type()))
                    .isPresent());
    return observes
        ? code.children().stream().filter(Lambda.class::isInstance).toList()
        : code.children();
  }

  private static boolean makesThrowable(Code code) {
    return (code instanceof Creation || code instanceof Call)
        && Libraries.isThrowable(((Expression) code).type());
  }

  private void read(Code code) {
    if (code instanceof Creation creation && !makesThrowable(creation)) {
      readArguments(creation);
    } else if (code instanceof Assignment assignment && !assignment.compound()) {
      readAssignment(assignment);
    } else if (code instanceof Call call) {
      chains.enter(call);
      if (MapFactories.isOne(call)) {
        MapFactories.entries(call).forEach(found::add);
      } else {
        readCall(call);
      }
    }
  }

  /** A single argument only wraps the value: whoever takes the wrapper has one field of it. */
  private void readArguments(Creation creation) {
    MapFactories.entry(creation).ifPresent(found::add);
    boolean counts =
        creation.arguments().size() > 1
            && !Libraries.isPlatform(creation.type())
            && !Libraries.isMeans(creation.type())
            && !Libraries.isQuery(creation.type())
            && !creation.type().isComponent();
    if (!counts) {
      return;
    }
    String target = Targets.key(creation);
    for (int i = 0; i < creation.arguments().size(); i++) {
      String name = parameter(creation.constructor(), i);
      found.add(new Entry(target, creation.type(), name, creation.arguments().get(i), true));
    }
  }

  /** Empty where nobody knows: class files that do not tell say {@code arg0}. */
  private static String parameter(MethodSymbol constructor, int i) {
    List<String> names = constructor.parameterNames();
    return i >= names.size() || names.get(i).matches("arg\\d+") ? "" : names.get(i);
  }

  private void readAssignment(Assignment assignment) {
    if (assignment.target() instanceof FieldAccess field
        && field.owner().filter(Setters::isSettable).isPresent()) {
      Expression owner = field.owner().get();
      found.add(
          new Entry(
              Targets.key(owner), owner.type(), field.field().name(), assignment.value(), false));
    }
  }

  private void readCall(Call call) {
    Optional<Expression> receiver = call.receiver().filter(Setters::isSettable);
    if (receiver.isEmpty() || Libraries.isMeans(call.method().owner())) {
      return;
    }
    Expression target = receiver.get();
    if (call.arguments().size() == 1 && (Setters.isSetter(call) || chains.isLink(call))) {
      String name = SourceText.withoutPrefix(call.method().name(), "set|with");
      found.add(
          new Entry(chains.target(call), target.type(), name, call.arguments().get(0), false));
    } else if (Setters.isKeyed(call)) {
      String name = SourceText.constant(call.arguments().get(0)).orElse("");
      found.add(
          new Entry(Targets.key(target), target.type(), name, call.arguments().get(1), false));
    }
  }
}
