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

import io.stanchion.processor.rule.orchestration.Duty.Overload;
import java.util.Set;

/**
 * One overload of an operation with what it takes.
 *
 * @param overload the overload
 * @param own what its own body holds; where all that this does is to call one helper, the helper's
 * @param whole the same with the helpers that it calls as if they stood in its body
 * @param dispatches whether it only looks up whom to call
 * @param collaborators those that it works with, its helpers and the operations it calls included
 */
record Workload(
    Overload overload,
    Measures own,
    Measures whole,
    boolean dispatches,
    Set<String> collaborators) {

  Workload {
    collaborators = Set.copyOf(collaborators);
  }

  /** Whether it is a complex workflow. */
  boolean isComplex() {
    return overload.delegation().isEmpty()
        && !dispatches
        && (own.areComplex() || whole.areComplex());
  }

  /** Whether it coordinates and decides something. */
  boolean decides() {
    return overload.delegation().isEmpty() && !dispatches && own.decisions() > 0;
  }

  /** Its name and what makes it complex. */
  String summary() {
    return overload.operation().name()
        + ": "
        + String.join(", ", own.areComplex() ? own.signs() : whole.signs())
        + (own.areComplex() ? "" : ", with its helpers");
  }
}
