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
package io.stanchion.processor.rule.tenancy.random;

import java.util.ArrayList;
import java.util.List;

/**
 * The values that a random body has at one place of one way through it.
 *
 * @param own the tenant parameter
 * @param requested what the request says
 * @param variables its local variables
 */
record State(Organization own, Organization requested, List<Organization> variables) {

  /** Whom a value stands for. */
  enum Organization {
    /** Nobody, so everybody. */
    NONE,
    /** The tenant who calls. */
    OWN,
    /** The same one, but it came with the request. */
    SAME,
    /** Anybody else. */
    STRANGER,
    /** No value comes of it, but an exception. */
    FAILURE
  }

  State {
    variables = List.copyOf(variables);
  }

  Organization variable(int number) {
    return variables.get(number);
  }

  /** The state once a variable has that value; the next free number declares a new one. */
  State with(int number, Organization value) {
    List<Organization> changed = new ArrayList<>(variables);
    if (number == changed.size()) {
      changed.add(value);
    } else {
      changed.set(number, value);
    }
    return new State(own, requested, changed);
  }
}
