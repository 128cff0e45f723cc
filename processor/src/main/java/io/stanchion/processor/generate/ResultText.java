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
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Result.Shape;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * How a result is used up before the session that it comes from is gone: a stage is waited for, a
 * stream is read.
 *
 * @param result the result
 * @param helpers the name of a helper, which is needed as soon as it is asked for
 */
record ResultText(Result result, Function<ResultHelper, String> helpers) {

  /** The type of the content. */
  TypeName contentType() {
    return isStream()
        ? ParameterizedTypeName.get(ClassName.get(List.class), elementType())
        : Names.of(result.content());
  }

  private boolean isStream() {
    return result.shape() == Shape.STREAM;
  }

  private TypeName elementType() {
    return Names.of(result.value()).box();
  }

  private boolean isOfPrimitives() {
    return isStream() && result.content().arguments().isEmpty();
  }

  /** The content of what the expression is: a list for a stream. */
  CodeBlock content(CodeBlock expression) {
    return elements(
        result.later()
            ? CodeBlock.of("$L($L)", helpers.apply(ResultHelper.AWAIT), expression)
            : expression);
  }

  /** The list for a stream; anything else is left alone. */
  CodeBlock elements(CodeBlock expression) {
    return isStream()
        ? CodeBlock.of(
            isOfPrimitives() ? "$L($L.boxed())" : "$L($L)",
            helpers.apply(ResultHelper.ELEMENTS),
            expression)
        : expression;
  }

  /** The content, under the type that the operation declares. */
  CodeBlock redeclared(CodeBlock expression) {
    CodeBlock content = content(expression);
    CodeBlock inside = isStream() ? CodeBlock.of("$L.stream()$L", content, unboxed()) : content;
    return result.later()
        ? CodeBlock.of("$T.completedFuture($L)", CompletableFuture.class, inside)
        : inside;
  }

  private CodeBlock unboxed() {
    return switch (result.content().name()) {
      case "java.util.stream.IntStream" -> CodeBlock.of(".mapToInt($T::intValue)", elementType());
      case "java.util.stream.LongStream" ->
          CodeBlock.of(".mapToLong($T::longValue)", elementType());
      case "java.util.stream.DoubleStream" ->
          CodeBlock.of(".mapToDouble($T::doubleValue)", elementType());
      default -> CodeBlock.of("");
    };
  }
}
