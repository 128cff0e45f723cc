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
 * A use of the tenant parameter that changes nothing by itself.
 *
 * @param kind what happens to it
 * @param text the source there
 * @param position where it stands
 */
public record Use(Kind kind, String text, Position position) {

  /** What happens to the parameter. */
  public enum Kind {
    /** It is written to a log or a measurement. */
    LOGGED,
    /** It is checked for being there, or for its form. */
    CHECKED,
    /** It goes into an exception. */
    THROWN,
    /** Only an assertion looks at it. */
    ASSERTED,
    /** A helper gets it. */
    HANDED_ON
  }
}
