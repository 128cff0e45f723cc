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

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import java.util.function.Function;

/** How source turns a piece of text into a value of a simple type. */
final class TextParser {

  private TextParser() {}

  /** Whether the expression calls a method {@code flag} of the router. */
  static boolean needsFlag(TypeRef type) {
    return type.name().equals("boolean") || type.name().equals("java.lang.Boolean");
  }

  /** Whether the expression calls a method {@code character} of the router. */
  static boolean needsCharacter(TypeRef type) {
    return type.name().equals("char") || type.name().equals("java.lang.Character");
  }

  /**
   * An expression that is a function from text to that type.
   *
   * @param router the class that has the methods which the expression may call
   */
  static CodeBlock of(TypeRef type, ClassName router) {
    if (type.has(Trait.ENUM)) {
      return CodeBlock.of("$T::valueOf", Names.of(type));
    }
    if (needsFlag(type)) {
      return CodeBlock.of("$T::flag", router);
    }
    if (needsCharacter(type)) {
      return CodeBlock.of("$T::character", router);
    }
    return switch (type.name()) {
      case "java.lang.String" -> CodeBlock.of("$T.identity()", Function.class);
      case "java.math.BigDecimal", "java.math.BigInteger" ->
          CodeBlock.of("$T::new", Names.of(type));
      case "java.util.UUID" -> CodeBlock.of("$T::fromString", Names.of(type));
      case "java.time.ZoneId", "java.time.ZoneOffset" -> CodeBlock.of("$T::of", Names.of(type));
      default ->
          type.name().startsWith("java.time.")
              ? CodeBlock.of("$T::parse", Names.of(type))
              : CodeBlock.of("$T::valueOf", Names.of(type).box());
    };
  }
}
