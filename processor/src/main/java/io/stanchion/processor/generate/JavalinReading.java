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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a Javalin router that read requests, and answer 400 to what they cannot read. */
final class JavalinReading {

  private static final TypeVariableName VALUE = TypeVariableName.get("T");
  private static final ClassName STRING = ClassName.get(String.class);
  private static final TypeName STRINGS = ParameterizedTypeName.get(List.class, String.class);

  private JavalinReading() {}

  static void path(TypeSpec.Builder router) {
    router.addMethod(
        reader("path", VALUE)
            .addStatement("return parse(context, name, context.pathParam(name), type, parser)")
            .build());
  }

  static void query(TypeSpec.Builder router) {
    router.addMethod(
        reader("query", VALUE)
            .addStatement("$T text = context.queryParam(name)", STRING)
            .beginControlFlow("if (text == null)")
            .addStatement(
                "throw refused(context, new $T(name + $S))",
                JavalinTypes.BAD_REQUEST,
                " is missing in the query")
            .endControlFlow()
            .addStatement("return parse(context, name, text, type, parser)")
            .build());
  }

  static void optionalQuery(TypeSpec.Builder router) {
    router.addMethod(
        reader("optionalQuery", ParameterizedTypeName.get(ClassName.get(Optional.class), VALUE))
            .addStatement(
                "return $T.ofNullable(context.queryParam(name))"
                    + "$Z.map(text -> parse(context, name, text, type, parser))",
                Optional.class)
            .build());
  }

  static void queryOr(TypeSpec.Builder router) {
    router.addMethod(
        reader("queryOr", VALUE)
            .addParameter(STRING, "otherwise")
            .addStatement("$T text = context.queryParam(name)", STRING)
            .addStatement(
                "return parse(context, name, text == null ? otherwise : text, type, parser)")
            .build());
  }

  static void queries(TypeSpec.Builder router) {
    router.addMethod(
        reader("queries", ParameterizedTypeName.get(ClassName.get(List.class), VALUE))
            .addParameter(String[].class, "otherwise")
            .varargs()
            .addStatement("$T texts = context.queryParams(name)", STRINGS)
            .addStatement(
                "return (texts.isEmpty() ? $T.of(otherwise) : texts).stream()"
                    + "$Z.map(text -> parse(context, name, text, type, parser))$Z.toList()",
                List.class)
            .build());
  }

  private static MethodSpec.Builder reader(String name, TypeName result) {
    return JavalinChecks.helper(name)
        .addTypeVariable(VALUE)
        .returns(result)
        .addParameter(JavalinTypes.CONTEXT, "context")
        .addParameter(STRING, "name")
        .addParameter(STRING, "type")
        .addParameter(parser(), "parser");
  }

  private static TypeName parser() {
    return ParameterizedTypeName.get(ClassName.get(Function.class), STRING, VALUE);
  }

  static void parse(TypeSpec.Builder router) {
    router.addMethod(
        JavalinChecks.helper("parse")
            .addTypeVariable(VALUE)
            .returns(VALUE)
            .addParameter(JavalinTypes.CONTEXT, "context")
            .addParameter(STRING, "name")
            .addParameter(STRING, "text")
            .addParameter(STRING, "type")
            .addParameter(parser(), "parser")
            .beginControlFlow("try")
            .addStatement("return parser.apply(text)")
            .nextControlFlow("catch ($T unreadable)", RuntimeException.class)
            .addStatement(
                "throw refused(context, new $T(name + $S + type),$Wunreadable)",
                JavalinTypes.BAD_REQUEST,
                " is not a valid ")
            .endControlFlow()
            .build());
  }

  static void flag(TypeSpec.Builder router) {
    router.addMethod(
        JavalinChecks.helper("flag")
            .returns(boolean.class)
            .addParameter(STRING, "text")
            .beginControlFlow("if (text.equals($S) || text.equals($S))", "true", "false")
            .addStatement("return text.equals($S)", "true")
            .endControlFlow()
            .addStatement(
                "throw new $T($S)", IllegalArgumentException.class, "neither true nor false")
            .build());
  }

  static void character(TypeSpec.Builder router) {
    router.addMethod(
        JavalinChecks.helper("character")
            .returns(char.class)
            .addParameter(STRING, "text")
            .beginControlFlow("if (text.length() == 1)")
            .addStatement("return text.charAt(0)")
            .endControlFlow()
            .addStatement("throw new $T($S)", IllegalArgumentException.class, "not one character")
            .build());
  }
}
