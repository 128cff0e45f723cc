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
package io.stanchion.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.stanchion.processor.model.TypeRef;

/** From a list to an array. */
final class JakartaArrays {

  private JakartaArrays() {}

  static CodeBlock of(TypeRef element, CodeBlock list) {
    return switch (element.name()) {
      case "int" ->
          CodeBlock.of("$L.stream().mapToInt($T::intValue).toArray()", list, Integer.class);
      case "long" ->
          CodeBlock.of("$L.stream().mapToLong($T::longValue).toArray()", list, Long.class);
      case "double" ->
          CodeBlock.of("$L.stream().mapToDouble($T::doubleValue).toArray()", list, Double.class);
      default -> CodeBlock.of("$L.toArray($T[]::new)", list, Names.of(element));
    };
  }
}
