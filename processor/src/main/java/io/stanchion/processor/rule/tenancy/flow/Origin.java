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
package io.stanchion.processor.rule.tenancy.flow;

import io.stanchion.processor.model.Position;

/**
 * Where the organization in a value came from.
 *
 * @param kind which organization it is
 * @param text the source that says so
 * @param position where that stands
 */
public record Origin(Kind kind, String text, Position position) {

  /** Which organization a value stands for. */
  public enum Kind {
    /** That of the tenant parameter. */
    OWN,
    /** None: all organizations are meant. */
    EMPTY,
    /** Written so that it can be none. */
    MAYBE_EMPTY,
    /** An optional from elsewhere: nobody looked whether it is empty. */
    UNCHECKED,
    /** Some value from elsewhere. */
    OTHER
  }

  /** Whether all organizations may be meant. */
  public boolean canBeEmpty() {
    return kind == Kind.EMPTY || kind == Kind.MAYBE_EMPTY || kind == Kind.UNCHECKED;
  }
}
