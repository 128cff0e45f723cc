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
package io.stanchion.processor.rule;

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.SourceClass;
import java.util.stream.Stream;

/** A rule that reads the bodies of a component. */
public non-sealed interface BodyRule extends Rule {

  /** Every violation in the component. */
  Stream<Violation> check(Body body, Settings settings);

  /**
   * Whether the rule can decide from the declaration, and bodies only sharpen its message: then it
   * also runs where the compiler shows no bodies.
   */
  default boolean decidesWithoutCode() {
    return false;
  }

  /** Whether the rule also looks at the classes that are no components. */
  default boolean everywhere() {
    return false;
  }

  /**
   * Every violation in a class that is no component and no part of one. Asked only where {@link
   * #everywhere()} says so, not for what tools generated, and not where nothing in the class has to
   * do with a component, what is above one, a session, a client or a type of this project.
   */
  default Stream<Violation> checkOther(
      SourceClass other, Architecture architecture, Settings settings) {
    return Stream.empty();
  }

  /** Where a rule about tenants that has to follow code could not do so in the component. */
  default TenantCoverage coverage(Body body, Settings settings) {
    return TenantCoverage.NONE;
  }

  /** The same for a class that is no component, asked as {@link #checkOther} is. */
  default TenantCoverage coverageOfOther(
      SourceClass other, Architecture architecture, Settings settings) {
    return TenantCoverage.NONE;
  }
}
