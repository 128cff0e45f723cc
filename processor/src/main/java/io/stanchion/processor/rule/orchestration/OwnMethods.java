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

import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.This;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.List;
import java.util.Optional;

/**
 * Finds the methods that a component's calls of itself run.
 *
 * @param body the component with its code
 */
record OwnMethods(Body body) {

  /** The method that the call runs; absent where it is not the component's own or was not read. */
  Optional<MethodCode> called(Call call, MethodCode from) {
    return call.ofThis() || call.method().isStatic()
        ? find(call.method(), call.receiver(), from)
        : Optional.empty();
  }

  /** The method that the reference stands for; absent as above. */
  Optional<MethodCode> referred(MethodReference reference, MethodCode from) {
    boolean ofThis = reference.receiver().filter(This.class::isInstance).isPresent();
    return ofThis || reference.method().isStatic()
        ? find(reference.method(), reference.receiver(), from)
        : Optional.empty();
  }

  private Optional<MethodCode> find(
      MethodSymbol symbol, Optional<Expression> receiver, MethodCode from) {
    if (!body.component().isA(symbol.owner())) {
      return Optional.empty();
    }
    List<MethodCode> candidates =
        body.methods()
            .filter(each -> each.body().isPresent())
            .filter(each -> each.symbol().signature().equals(symbol.signature()))
            .toList();
    Optional<MethodCode> declared =
        candidates.stream()
            .filter(each -> Optional.of(each.owner()).equals(symbol.owner().id()))
            .findFirst();
    boolean isPrivate =
        declared.filter(each -> each.visibility() == Visibility.PRIVATE).isPresent();
    return symbol.isStatic() || isPrivate || isSuper(receiver, from.owner())
        ? declared
        : candidates.stream().findFirst();
  }

  private static boolean isSuper(Optional<Expression> receiver, TypeId home) {
    return receiver.isPresent() && !receiver.get().type().id().equals(Optional.of(home));
  }
}
