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

/**
 * Where a parameter of an operation comes from.
 *
 * @param parameter the parameter
 * @param source what its value is taken from
 */
public record Binding(Parameter parameter, Source source) {

  /** What the value is taken from. */
  public enum Source {
    /** A variable of the path. */
    PATH,
    /** The query. */
    QUERY,
    /** The JSON body. */
    BODY,
    /** The transaction that the operation runs in, never the request. */
    SESSION,
    /** The authenticated caller's organization, or none for an administrator; never the request. */
    TENANT
  }

  /** Whether the value is something that the request says. */
  public boolean fromRequest() {
    return source != Source.SESSION && source != Source.TENANT;
  }
}
