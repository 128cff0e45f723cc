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

import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.Statement.Declare;
import io.stanchion.processor.model.code.Statement.ForEach;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The objects that a body got from a collaborator, such as a row of a repository. Who resets one
 * with constants changes its state and maps nothing.
 */
final class Loaded {

  private Loaded() {}

  /** Their keys, as {@link Targets} gives them. */
  static Set<String> in(Code body, Variables variables) {
    return body.all()
        .flatMap(Loaded::declared)
        .filter(local -> areLoaded(variables.values(local), variables.containers(local)))
        .map(Targets::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Local> declared(Code code) {
    if (code instanceof ForEach loop) {
      return Stream.of(loop.element());
    }
    return code instanceof Lambda lambda
        ? lambda.parameters().stream()
        : Stream.of(code).filter(Declare.class::isInstance).map(each -> ((Declare) each).local());
  }

  /** Whatever the variable is given, and whatever it is an element of. */
  private static boolean areLoaded(List<Expression> values, List<Expression> containers) {
    List<Expression> all = Stream.of(values, containers).flatMap(List::stream).toList();
    return !all.isEmpty() && all.stream().allMatch(Loaded::isLoaded);
  }

  /** The answer of a field of the component, also unwrapped, but nothing that is new. */
  private static boolean isLoaded(Expression value) {
    if (!(value instanceof Call call) || call.receiver().isEmpty()) {
      return false;
    }
    if (Targets.isCreating(call) && !Libraries.isPlatform(call.method().owner())) {
      return false;
    }
    Expression receiver = call.receiver().get();
    return receiver instanceof FieldAccess access ? access.ofThis() : isLoaded(receiver);
  }
}
