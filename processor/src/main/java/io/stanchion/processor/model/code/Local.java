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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.TypeRef;

/**
 * A variable of a body.
 *
 * @param number unique in its class, so that two variables of one name stay apart
 * @param name its name
 * @param type as declared or inferred
 * @param role how it comes to its value
 */
public record Local(int number, String name, TypeRef type, Role role) {

  /** How a variable comes to its value. */
  public enum Role {
    /** The method's caller passes it. */
    PARAMETER,
    /** A statement declares it. */
    VARIABLE,
    /** The lambda's caller passes it. */
    LAMBDA_PARAMETER,
    /** A pattern binds it. */
    PATTERN,
    /** A loop over elements sets it. */
    ELEMENT,
    /** A resource of a try statement. */
    RESOURCE,
    /** A caught exception. */
    EXCEPTION
  }
}
