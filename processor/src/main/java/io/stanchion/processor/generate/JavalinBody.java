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
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The parts of a Javalin router that read bodies, and answer 400 to what is not as expected. */
final class JavalinBody {

  private static final TypeVariableName VALUE = TypeVariableName.get("T");

  private JavalinBody() {}

  static void isThere(TypeSpec.Builder router) {
    router.addMethod(
        JavalinChecks.helper("hasBody")
            .returns(boolean.class)
            .addParameter(JavalinTypes.CONTEXT, "context")
            .addStatement("$T text = context.body().strip()", String.class)
            .addStatement("return !text.isEmpty() && !text.equals($S)", "null")
            .build());
  }

  static void read(TypeSpec.Builder router) {
    MethodSpec.Builder method =
        JavalinChecks.helper("body")
            .addTypeVariable(VALUE)
            .returns(VALUE)
            .addParameter(JavalinTypes.CONTEXT, "context")
            .addParameter(Type.class, "type")
            .addStatement("$T text = context.body().strip()", String.class);
    refuse(method, "text.isEmpty()", "the body is missing");
    refuse(method, "text.equals(\"null\")", "the body is null");
    router.addMethod(
        method
            .beginControlFlow("try")
            .addStatement("return context.bodyAsClass(type)")
            .nextControlFlow("catch ($T answer)", JavalinTypes.RESPONSE_EXCEPTION)
            .addStatement("throw answer")
            .nextControlFlow("catch ($T failure)", Exception.class)
            .addStatement("throw unreadable(context, failure)")
            .endControlFlow()
            .build());
  }

  private static void refuse(MethodSpec.Builder method, String condition, String text) {
    method
        .beginControlFlow("if ($L)", condition)
        .addStatement("throw refused(context, new $T($S))", JavalinTypes.BAD_REQUEST, text)
        .endControlFlow();
  }

  /** Whatever else the JSON library throws, it could not read what was sent. */
  static void unreadable(TypeSpec.Builder router, Set<String> libraries) {
    MethodSpec.Builder method =
        JavalinChecks.helper("unreadable")
            .returns(RuntimeException.class)
            .addParameter(JavalinTypes.CONTEXT, "context")
            .addParameter(Exception.class, "failure")
            .addStatement(
                "$T text = $S", String.class, "the body is not the JSON that is expected here");
    JacksonVersion.present(libraries).forEach(each -> each.explain(method));
    router.addMethod(
        method
            .addStatement(
                "return refused(context, new $T(text), failure)", JavalinTypes.BAD_REQUEST)
            .build());
  }

  static void generic(TypeSpec.Builder router) {
    TypeName anyClass =
        ParameterizedTypeName.get(
            ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));
    router.addMethod(
        JavalinChecks.helper("generic")
            .returns(Type.class)
            .addParameter(anyClass, "raw")
            .addParameter(Type[].class, "arguments")
            .varargs()
            .addStatement("return new GenericType(raw, $T.of(arguments))", List.class)
            .build());
    router.addType(
        TypeSpec.recordBuilder("GenericType")
            .addModifiers(Modifier.PRIVATE)
            .addSuperinterface(ParameterizedType.class)
            .addJavadoc("A type with its arguments, for the library that reads JSON.\n")
            .recordConstructor(
                MethodSpec.constructorBuilder()
                    .addParameter(anyClass, "raw")
                    .addParameter(ParameterizedTypeName.get(List.class, Type.class), "arguments")
                    .build())
            .addMethod(
                fact("getActualTypeArguments", Type[].class)
                    .addStatement("return arguments.toArray($T[]::new)", Type.class)
                    .build())
            .addMethod(fact("getRawType", Type.class).addStatement("return raw").build())
            .addMethod(fact("getOwnerType", Type.class).addStatement("return null").build())
            .build());
  }

  private static MethodSpec.Builder fact(String name, Class<?> type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }
}
