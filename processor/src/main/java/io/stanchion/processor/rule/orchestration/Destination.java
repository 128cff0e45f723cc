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

import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.MethodCode;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the collaborator that gets what a helper returns: the best place to move it to. */
final class Destination {

  private Destination() {}

  /** The first in the order of the source; absent where the result goes nowhere else. */
  static Optional<Collaborator> of(Body body, MethodCode helper) {
    Collaborators collaborators = Collaborators.of(body);
    OwnMethods own = new OwnMethods(body);
    return body.methods()
        .flatMap(
            method -> {
              Flow flow = Flow.of(method);
              return method
                  .all(Call.class)
                  .filter(call -> gets(call, flow, own, helper, collaborators))
                  .flatMap(call -> receiver(call, collaborators));
            })
        .findFirst();
  }

  private static Stream<Collaborator> receiver(Call call, Collaborators collaborators) {
    return call.receiver().stream().flatMap(each -> collaborators.read(each).stream());
  }

  /** What another collaborator makes of the result is no longer the result. */
  private static boolean gets(
      Call call, Flow flow, OwnMethods own, MethodCode helper, Collaborators collaborators) {
    return flow.into(
            call.arguments(),
            each ->
                each instanceof Call inner && receiver(inner, collaborators).findAny().isPresent())
        .anyMatch(
            each ->
                each instanceof Call inner
                    && own.called(inner, flow.code())
                        .filter(method -> method.site().equals(helper.site()))
                        .isPresent());
  }
}
