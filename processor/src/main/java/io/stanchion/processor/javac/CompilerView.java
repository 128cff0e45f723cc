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
package io.stanchion.processor.javac;

import io.stanchion.processor.parse.Markers;
import io.stanchion.processor.parse.Sources;
import io.stanchion.processor.report.Printer;

/** What a compiler shows beyond the annotation processing interfaces. */
public interface CompilerView {

  /** Positions and sizes. */
  Sources sources();

  /** Messages at positions of those sources. */
  Printer printer();

  /**
   * Starts to hand over bodies.
   *
   * @return whether this compiler shows them at all
   */
  boolean follow(Markers markers, CodeListener listener);
}
