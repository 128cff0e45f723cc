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

import io.stanchion.processor.model.Suppression;
import java.util.List;
import java.util.Set;

/**
 * A class that is compiled, whatever it is.
 *
 * @param code its code
 * @param supertypes the qualified names of all classes and interfaces above it
 * @param annotations the qualified names of its annotations
 * @param paths the paths of requests that annotations send to it and its methods
 * @param suppressions what it and the declarations around and inside of it accept
 */
public record SourceClass(
    TypeCode code,
    Set<String> supertypes,
    Set<String> annotations,
    List<MappedPath> paths,
    List<Suppression> suppressions) {

  public SourceClass {
    supertypes = Set.copyOf(supertypes);
    annotations = Set.copyOf(annotations);
    paths = List.copyOf(paths);
    suppressions = List.copyOf(suppressions);
  }
}
