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

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.security.Principal;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a resolver or a guard may look at: a record around the request. */
final class JakartaCaller {

  private JakartaCaller() {}

  static TypeSpec type() {
    return TypeSpec.recordBuilder("RequestCaller")
        .addModifiers(Modifier.PRIVATE)
        .addSuperinterface(RuntimeTypes.CALLER)
        .addJavadoc("What a request tells of its caller.\n")
        .recordConstructor(
            MethodSpec.constructorBuilder()
                .addParameter(JakartaTypes.REQUEST_CONTEXT, "request")
                .build())
        .addMethod(
            fact("header", String.class)
                .addParameter(String.class, "name")
                .addStatement(
                    "return $T.ofNullable(request.getHeaders().getFirst(name))", Optional.class)
                .build())
        .addMethod(
            fact("principal", String.class)
                .addStatement(
                    "return $T.ofNullable(request.getSecurityContext().getUserPrincipal())"
                        + "$Z.map($T::getName)",
                    Optional.class,
                    Principal.class)
                .build())
        .addMethod(
            fact("attribute", Object.class)
                .addParameter(String.class, "name")
                .addStatement("return $T.ofNullable(request.getProperty(name))", Optional.class)
                .build())
        .build();
  }

  private static MethodSpec.Builder fact(String name, Class<?> type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(Optional.class, type));
  }
}
