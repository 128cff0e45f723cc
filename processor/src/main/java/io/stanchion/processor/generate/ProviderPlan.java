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
package io.stanchion.processor.generate;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import java.util.List;

/**
 * How a component is built, with everything below it.
 *
 * @param component what is built
 * @param parameters what has to come from outside, sessions first
 * @param steps what is created, in order; the component itself is the last
 * @param assembled the constructor's own parameters, for providers of other packages that may not
 *     call it
 */
public record ProviderPlan(
    Component component, List<External> parameters, List<Step> steps, List<External> assembled) {

  public ProviderPlan {
    parameters = List.copyOf(parameters);
    steps = List.copyOf(steps);
    assembled = List.copyOf(assembled);
  }

  /** The generated class. */
  public TypeId provider() {
    return component.id().companion("Provider");
  }

  /** The sessions among what has to come from outside. */
  public List<External> sessions() {
    return parameters.stream().filter(External::isSession).toList();
  }

  /** A parameter. */
  public record External(String name, TypeRef type) {

    /** Whether it carries a transaction. */
    public boolean isSession() {
      return type.has(Trait.SESSION);
    }
  }

  /**
   * The creation of one component.
   *
   * @param variable the name of its result
   * @param component what is created
   * @param arguments the variables and parameters that its constructor gets
   * @param throughProvider whether only code of the component's own package may call it
   */
  public record Step(
      String variable, TypeId component, List<String> arguments, boolean throughProvider) {
    public Step {
      arguments = List.copyOf(arguments);
    }
  }
}
