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

import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.SourceClass;
import java.util.List;

/** Learns what the compiler has made of bodies. */
public interface CodeListener {

  /**
   * Whether the code of that class is of interest.
   *
   * @param generated whether a tool wrote it
   */
  boolean wants(TypeId id, boolean generated);

  /**
   * Whether that class is of interest whatever it is about; the others are if they mention
   * something.
   */
  boolean isOwn(TypeId id);

  /** Whether code that has to do with the type is of interest. */
  boolean isOfInterest(TypeRef type);

  /** A top-level class was analyzed; these are the classes in it that were wanted. */
  void analyzed(TypeId outermost, List<SourceClass> classes);

  /** The compilation is at its end, whether or not anything was analyzed. */
  void ended();

  /** Something went wrong while the class was read or looked at. */
  void failed(String className, Throwable cause);
}
