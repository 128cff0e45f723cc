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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import java.util.Set;

/** Recognizes what only moves a call to another thread, or waits for it. */
final class Asynchronous {

  private static final Set<String> TYPES =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher",
          "io.smallrye.mutiny.Uni",
          "io.vertx.core.Future");

  private static final Set<String> WAITING = Set.of("join", "get", "block");

  private Asynchronous() {}

  /** Whether it is a future or a reactive type. */
  static boolean isType(TypeRef type) {
    return TYPES.stream().anyMatch(type::isSubtypeOf) || type.name().startsWith("io.reactivex.");
  }

  /** Whether the call makes a future of what it is given: {@code supplyAsync}, {@code submit}. */
  static boolean lifts(Call call) {
    if (!isType(call.type())) {
      return false;
    }
    return call.method().isStatic()
        ? isType(call.method().owner())
        : call.receiver().filter(Asynchronous::starts).isPresent();
  }

  /** An executor, or the first half of {@code Uni.createFrom().item(...)}. */
  private static boolean starts(Expression receiver) {
    boolean isFirstHalf =
        receiver instanceof Call call
            && call.method().isStatic()
            && call.arguments().isEmpty()
            && isType(call.method().owner());
    return isFirstHalf || receiver.type().isSubtypeOf("java.util.concurrent.Executor");
  }

  /** Whether the call waits for the value of its receiver and does nothing else. */
  static boolean waits(Call call) {
    return call.arguments().isEmpty()
        && WAITING.contains(call.method().name())
        && call.receiver().filter(each -> isType(each.type())).isPresent();
  }
}
