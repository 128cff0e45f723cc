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
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What handlers share. A controller contains those that its handlers need. */
enum SpringHelper {
  /** Refuses a result that is not there. */
  FOUND("found") {
    @Override
    MethodSpec.Builder complete(MethodSpec.Builder method) {
      return method
          .addTypeVariable(VALUE)
          .returns(VALUE)
          .addParameter(VALUE, "result")
          .beginControlFlow("if (result == null)")
          .addStatement("throw new $T($T.NOT_FOUND)", SpringTypes.REFUSAL, SpringTypes.HTTP_STATUS)
          .endControlFlow()
          .addStatement("return result");
    }
  },

  /** An answer without a body for a result that is not there. */
  OR_NO_CONTENT("orNoContent") {
    @Override
    MethodSpec.Builder complete(MethodSpec.Builder method) {
      return method
          .addTypeVariable(VALUE)
          .returns(ParameterizedTypeName.get(SpringTypes.RESPONSE_ENTITY, VALUE))
          .addParameter(VALUE, "result")
          .addStatement(
              "return result == null ? $1T.noContent().build() : $1T.ok(result)",
              SpringTypes.RESPONSE_ENTITY);
    }
  },

  /** All that a stream has, which is closed then. */
  LIST("readAndClosed") {
    @Override
    MethodSpec.Builder complete(MethodSpec.Builder method) {
      return method
          .addTypeVariable(VALUE)
          .returns(ParameterizedTypeName.get(ClassName.get(List.class), VALUE))
          .addParameter(ParameterizedTypeName.get(ClassName.get(Stream.class), VALUE), "stream")
          .beginControlFlow("try (stream)")
          .addStatement("return stream.toList()")
          .endControlFlow();
    }
  },

  /** Text as text, also for who would like JSON: a string as it is would be none. */
  TEXT("asText") {
    @Override
    MethodSpec.Builder complete(MethodSpec.Builder method) {
      return method
          .returns(
              ParameterizedTypeName.get(SpringTypes.RESPONSE_ENTITY, ClassName.get(String.class)))
          .addParameter(SpringTypes.HTTP_STATUS, "status")
          .addParameter(String.class, "text")
          .addStatement(
              "return text == null$W? $1T.noContent().build()$W: $1T.status(status)"
                  + "$Z.contentType(new $2T($2T.TEXT_PLAIN, $3T.UTF_8))$Z.body(text)",
              SpringTypes.RESPONSE_ENTITY,
              SpringTypes.MEDIA_TYPE,
              StandardCharsets.class);
    }
  };

  private static final TypeVariableName VALUE = TypeVariableName.get("T");

  private final String methodName;

  SpringHelper(String methodName) {
    this.methodName = methodName;
  }

  String methodName() {
    return methodName;
  }

  void addTo(TypeSpec.Builder router) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    router.addMethod(complete(method).build());
  }

  abstract MethodSpec.Builder complete(MethodSpec.Builder method);

  /** The names that no handler can have. */
  static List<String> names() {
    return Stream.of(values()).map(SpringHelper::methodName).toList();
  }
}
