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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.security.Principal;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The parts of a Javalin router that decide who may call, and how it refuses. */
final class JavalinChecks {

  private static final TypeVariableName ID = TypeVariableName.get("I");

  private JavalinChecks() {}

  static void organization(TypeSpec.Builder router) {
    router.addMethod(
        answering(
                helper("organization")
                    .addTypeVariable(ID)
                    .returns(ParameterizedTypeName.get(RuntimeTypes.ORGANIZATION_CONTEXT, ID))
                    .addParameter(
                        ParameterizedTypeName.get(RuntimeTypes.ORGANIZATION_RESOLVER, ID),
                        "resolver"),
                CodeBlock.of(
                    "return $T.resolve(resolver, new RequestCaller(context))",
                    RuntimeTypes.ORGANIZATION_CONTEXT))
            .build());
  }

  static void admin(TypeSpec.Builder router) {
    router.addMethod(
        answering(
                helper("requireAdmin").addParameter(RuntimeTypes.ADMIN_GUARD, "guard"),
                CodeBlock.of(
                    "$T.require(guard, new RequestCaller(context))", RuntimeTypes.ADMIN_GUARD))
            .build());
  }

  /** The answer tells nothing but the status; why, is kept as its cause for a log. */
  private static MethodSpec.Builder answering(MethodSpec.Builder method, CodeBlock check) {
    return method
        .addParameter(JavalinTypes.CONTEXT, "context")
        .beginControlFlow("try")
        .addStatement(check)
        .nextControlFlow("catch ($T refusal)", RuntimeTypes.NOT_AUTHENTICATED)
        .addStatement(
            "throw refused(context, new $T($S), refusal)",
            JavalinTypes.UNAUTHORIZED,
            "not authenticated")
        .nextControlFlow("catch ($T refusal)", RuntimeTypes.ACCESS_DENIED)
        .addStatement(
            "throw refused(context, new $T($S), refusal)", JavalinTypes.FORBIDDEN, "access denied")
        .endControlFlow();
  }

  static void refused(TypeSpec.Builder router) {
    router.addMethod(
        helper("refused")
            .returns(JavalinTypes.RESPONSE_EXCEPTION)
            .addParameter(JavalinTypes.CONTEXT, "context")
            .addParameter(JavalinTypes.RESPONSE_EXCEPTION, "answer")
            .addComment("Javalin then writes the answer as JSON, too.")
            .addStatement("context.contentType($T.APPLICATION_JSON)", JavalinTypes.CONTENT_TYPE)
            .addStatement("return answer")
            .build());
  }

  static void refusedFor(TypeSpec.Builder router) {
    router.addMethod(
        helper("refused")
            .returns(JavalinTypes.RESPONSE_EXCEPTION)
            .addParameter(JavalinTypes.CONTEXT, "context")
            .addParameter(JavalinTypes.RESPONSE_EXCEPTION, "answer")
            .addParameter(Exception.class, "cause")
            .addStatement("answer.initCause(cause)")
            .addStatement("return refused(context, answer)")
            .build());
  }

  static void caller(TypeSpec.Builder router) {
    router.addType(
        TypeSpec.recordBuilder("RequestCaller")
            .addModifiers(Modifier.PRIVATE)
            .addSuperinterface(RuntimeTypes.CALLER)
            .addJavadoc("What a request tells of its caller.\n")
            .recordConstructor(
                MethodSpec.constructorBuilder()
                    .addParameter(JavalinTypes.CONTEXT, "context")
                    .build())
            .addMethod(
                fact("header", String.class)
                    .addParameter(String.class, "name")
                    .addStatement("return $T.ofNullable(context.header(name))", Optional.class)
                    .build())
            .addMethod(
                fact("principal", String.class)
                    .addStatement(
                        "return $T.ofNullable(context.req().getUserPrincipal())"
                            + ".map($T::getName)",
                        Optional.class,
                        Principal.class)
                    .build())
            .addMethod(
                fact("attribute", Object.class)
                    .addParameter(String.class, "name")
                    .addStatement("return $T.ofNullable(context.attribute(name))", Optional.class)
                    .build())
            .build());
  }

  private static MethodSpec.Builder fact(String name, Class<?> type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(Optional.class, type));
  }

  static MethodSpec.Builder helper(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }
}
