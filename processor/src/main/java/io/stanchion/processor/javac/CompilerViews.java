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

import javax.annotation.processing.ProcessingEnvironment;

/** Finds out which compiler runs. */
public final class CompilerViews {

  private CompilerViews() {}

  /**
   * The view of the compiler behind the environment. Where that is not javac, or a build tool hides
   * it in a way that is not known, bodies stay unseen.
   */
  public static CompilerView of(ProcessingEnvironment environment) {
    try {
      return new JavacView(Unwrapping.unwrap(environment));
    } catch (LinkageError | IllegalArgumentException noJavac) {
      return new PlainView(environment.getMessager());
    }
  }

  /** A view for who needs no more than elements. */
  public static CompilerView withoutCode(ProcessingEnvironment environment) {
    return new PlainView(environment.getMessager());
  }
}
