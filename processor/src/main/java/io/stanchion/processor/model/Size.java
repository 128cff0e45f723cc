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
package io.stanchion.processor.model;

/**
 * How long a declaration is.
 *
 * @param codeLines lines that hold at least one token
 * @param physicalLines all lines from its first annotation or modifier to its closing brace
 */
public record Size(int codeLines, int physicalLines) {

  /** Nothing is known: the source is not at hand. */
  public static final Size UNKNOWN = new Size(0, 0);

  @Override
  public String toString() {
    return codeLines + " code lines (" + physicalLines + " physical)";
  }
}
