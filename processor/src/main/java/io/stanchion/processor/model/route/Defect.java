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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Parameter;
import java.util.List;

/**
 * Why no request can express an operation.
 *
 * @param kind what is wrong
 * @param subject the name that it is about: of a parameter, a type or a path variable, or a path
 * @param parameters the parameters to blame, if any
 */
public record Defect(Kind kind, String subject, List<Parameter> parameters) {

  /** What can be wrong. */
  public enum Kind {
    /** Two parameters that would each be the body. */
    SEVERAL_BODIES,
    /** A body of a request that reads: clients do not send one. */
    READ_WITH_BODY,
    /** A default that is no value of its parameter. */
    UNREADABLE_DEFAULT,
    /** A type variable: no request says which type is meant. */
    TYPE_VARIABLE,
    /** A parameter that is code. */
    FUNCTIONAL_PARAMETER,
    /** A path variable that no parameter has the name of. */
    UNKNOWN_VARIABLE,
    /** A path variable for a parameter that text cannot express. */
    UNFIT_VARIABLE,
    /** A path variable for the organization, which never comes from the request. */
    TENANT_VARIABLE,
    /** Another parameter that says for which organization: no request may choose. */
    CHOSEN_TENANT,
    /** A path that is none. */
    MALFORMED_PATH,
    /** A checked exception outside of {@code Exception}, which no router can pass on. */
    NO_EXCEPTION
  }

  public Defect {
    parameters = List.copyOf(parameters);
  }

  static Defect of(Kind kind, String subject) {
    return new Defect(kind, subject, List.of());
  }

  static Defect of(Kind kind, Parameter parameter) {
    return new Defect(kind, parameter.name(), List.of(parameter));
  }
}
