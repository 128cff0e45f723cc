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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What generated code needs for results that are not there yet, or not read yet. */
enum ResultHelper {
  /** Waits for a stage. */
  AWAIT("await"),
  /** Reads a stream and closes it. */
  ELEMENTS("elements");

  private static final TypeVariableName VALUE = TypeVariableName.get("T");

  private final String methodName;

  ResultHelper(String methodName) {
    this.methodName = methodName;
  }

  String methodName() {
    return methodName;
  }

  /** The method, under the name that it can have there. */
  MethodSpec method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariable(VALUE);
    return (this == AWAIT ? await(method) : elements(method)).build();
  }

  /** What the stage failed with is thrown as if there were no stage, so that it rolls back. */
  private static MethodSpec.Builder await(MethodSpec.Builder method) {
    return method
        .addJavadoc("Waits for the result: the session must not be closed before it is there.\n")
        .returns(VALUE)
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(CompletionStage.class), VALUE), "stage")
        .beginControlFlow("try")
        .addStatement("return stage.toCompletableFuture().join()")
        .nextControlFlow("catch ($T failure)", CompletionException.class)
        .beginControlFlow("if (failure.getCause() instanceof $T cause)", RuntimeException.class)
        .addStatement("throw cause")
        .endControlFlow()
        .beginControlFlow("if (failure.getCause() instanceof $T cause)", Error.class)
        .addStatement("throw cause")
        .endControlFlow()
        .addStatement("throw failure")
        .endControlFlow();
  }

  private static MethodSpec.Builder elements(MethodSpec.Builder method) {
    return method
        .addJavadoc("Reads the stream while its session is open, and closes it.\n")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), VALUE))
        .addParameter(ParameterizedTypeName.get(ClassName.get(Stream.class), VALUE), "stream")
        .beginControlFlow("try (stream)")
        .addStatement("return stream.toList()")
        .endControlFlow();
  }
}
