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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.rule.Settings;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the calls of tenant-scoped operations that an operation makes, itself or in a helper.
 *
 * @param body the component
 * @param scoped what is tenant-scoped
 */
record ScopedCalls(Body body, ScopedOperations scoped) {

  /**
   * A call or a method reference.
   *
   * @param operation what is called, as messages name it
   * @param position where its name stands
   */
  record Found(String operation, Position position) {
    long line() {
      return position.line();
    }
  }

  private record Use(MethodSymbol method, Position position) {}

  static ScopedCalls of(Body body, Settings settings) {
    return new ScopedCalls(body, new ScopedOperations(body.architecture(), settings));
  }

  /** The first such call. */
  Optional<Found> first(Operation operation) {
    return body.code(operation).stream()
        .flatMap(code -> reachable(code).stream())
        .flatMap(ScopedCalls::uses)
        .flatMap(use -> found(use).stream())
        .min(Comparator.comparing(Found::position, Position.ORDER));
  }

  private Optional<Found> found(Use use) {
    return scoped.behind(use.method()).map(each -> new Found(each.text(), use.position()));
  }

  /** The method and the helpers that it calls, to any depth, up to other operations. */
  private Set<MethodCode> reachable(MethodCode start) {
    Set<MethodCode> reached = new LinkedHashSet<>();
    Deque<MethodCode> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      MethodCode next = open.pop();
      if (reached.add(next)) {
        uses(next)
            .filter(use -> scoped.behind(use.method()).isEmpty())
            .filter(use -> isOwn(use.method()))
            .flatMap(use -> body.resolve(use.method()).stream())
            .forEach(open::add);
      }
    }
    return reached;
  }

  private boolean isOwn(MethodSymbol method) {
    return body.parts().stream()
        .anyMatch(part -> method.owner().id().filter(part.id()::equals).isPresent());
  }

  private static Stream<Use> uses(MethodCode code) {
    return Stream.concat(
        code.all(Call.class).map(call -> new Use(call.method(), call.position())),
        code.all(MethodReference.class).map(each -> new Use(each.method(), each.position())));
  }
}
