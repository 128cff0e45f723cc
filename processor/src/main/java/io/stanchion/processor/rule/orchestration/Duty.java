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

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.code.MethodCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an orchestrator does for a caller: an operation with all its overloads.
 *
 * @param name the operation's name
 * @param overloads the declarations whose code was read, with that code
 */
record Duty(String name, List<Overload> overloads) {

  /**
   * One overload.
   *
   * @param operation as declared
   * @param code its body
   * @param delegation the only call that it consists of; absent where it coordinates
   */
  record Overload(Operation operation, MethodCode code, Optional<Delegation> delegation) {}

  Duty {
    overloads = List.copyOf(overloads);
  }

  /** Whether all it does is to call one collaborator. */
  boolean isPassThrough() {
    return overloads.stream().allMatch(each -> each.delegation().isPresent());
  }

  /** What a caller writes instead of calling a pass-through. */
  String replacement() {
    return overloads.stream()
        .flatMap(each -> each.delegation().stream())
        .map(Delegation::replacement)
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
