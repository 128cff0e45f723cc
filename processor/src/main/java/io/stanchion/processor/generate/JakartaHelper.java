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
import com.palantir.javapoet.TypeVariableName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What methods share. A router contains those that its methods need: it has no base class. */
enum JakartaHelper {
  REQUIRED("required"),
  READ("read"),
  OPTIONAL("optional"),
  ALL("all"),
  FLAG("flag"),
  CHARACTER("character"),
  BODY("body"),
  FOUND("found"),
  ANSWER("answer"),
  ANSWER_OR_NOTHING("answerOrNothing"),
  REFUSED("refused"),
  PROBLEM("problem");

  private static final TypeVariableName VALUE = TypeVariableName.get("T");
  private static final ClassName STRING = ClassName.get(String.class);

  private final String methodName;

  JakartaHelper(String methodName) {
    this.methodName = methodName;
  }

  String methodName() {
    return methodName;
  }

  /** The names that no other method can have. */
  static List<String> names() {
    return Stream.of(values()).map(JakartaHelper::methodName).toList();
  }

  /** Those, and what they need in turn, always in one order. */
  static Set<JakartaHelper> withNeeded(Set<JakartaHelper> wanted) {
    Set<JakartaHelper> all = EnumSet.noneOf(JakartaHelper.class);
    wanted.forEach(each -> all.addAll(each.withNeeded()));
    return all;
  }

  private Set<JakartaHelper> withNeeded() {
    return switch (this) {
      case OPTIONAL, ALL -> EnumSet.of(this, READ, REFUSED, PROBLEM);
      case REQUIRED, READ, BODY, FOUND, REFUSED -> EnumSet.of(this, REFUSED, PROBLEM);
      case ANSWER -> EnumSet.of(this, PROBLEM);
      case ANSWER_OR_NOTHING, FLAG, CHARACTER, PROBLEM -> EnumSet.of(this);
    };
  }

  MethodSpec method() {
    return switch (this) {
      case REQUIRED -> required();
      case READ -> read();
      case OPTIONAL ->
          reader("optional", optional(), STRING, "text")
              .addStatement(
                  "return $T.ofNullable(text).map(each -> read(name, each, type, parser))",
                  Optional.class)
              .build();
      case ALL ->
          reader("all", list(VALUE), list(STRING), "texts")
              .addStatement(
                  "return texts.stream().map(each -> read(name, each, type, parser)).toList()")
              .build();
      case FLAG -> flag();
      case CHARACTER -> character();
      case BODY -> orRefused("body", "body", 400, "the body is missing");
      case FOUND -> orRefused("found", "result", 404, "not found");
      case ANSWER -> answer();
      case ANSWER_OR_NOTHING -> answerOrNothing();
      case REFUSED -> refused();
      case PROBLEM -> problem();
    };
  }

  private static MethodSpec.Builder helper(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  private static MethodSpec.Builder reader(
      String name, TypeName result, TypeName source, String sourceName) {
    return helper(name)
        .addTypeVariable(VALUE)
        .returns(result)
        .addParameter(STRING, "name")
        .addParameter(source, sourceName)
        .addParameter(STRING, "type")
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Function.class), STRING, VALUE), "parser");
  }

  private static TypeName optional() {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), VALUE);
  }

  private static TypeName list(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }

  private static MethodSpec required() {
    return helper("required")
        .returns(STRING)
        .addParameter(STRING, "name")
        .addParameter(STRING, "text")
        .beginControlFlow("if (text == null)")
        .addStatement("throw refused(400, name + $S)", " is missing in the query")
        .endControlFlow()
        .addStatement("return text")
        .build();
  }

  private static MethodSpec read() {
    return reader("read", VALUE, STRING, "text")
        .beginControlFlow("try")
        .addStatement("return parser.apply(text)")
        .nextControlFlow("catch ($T unreadable)", RuntimeException.class)
        .addStatement("throw refused(400, name + $S + type)", " is not a valid ")
        .endControlFlow()
        .build();
  }

  private static MethodSpec flag() {
    return helper("flag")
        .returns(boolean.class)
        .addParameter(STRING, "text")
        .beginControlFlow("if (text.equals($S) || text.equals($S))", "true", "false")
        .addStatement("return text.equals($S)", "true")
        .endControlFlow()
        .addStatement("throw new $T($S)", IllegalArgumentException.class, "neither true nor false")
        .build();
  }

  private static MethodSpec character() {
    return helper("character")
        .returns(char.class)
        .addParameter(STRING, "text")
        .beginControlFlow("if (text.length() == 1)")
        .addStatement("return text.charAt(0)")
        .endControlFlow()
        .addStatement("throw new $T($S)", IllegalArgumentException.class, "not one character")
        .build();
  }

  private static MethodSpec orRefused(String name, String value, int status, String title) {
    return helper(name)
        .addTypeVariable(VALUE)
        .returns(VALUE)
        .addParameter(VALUE, value)
        .beginControlFlow("if ($N == null)", value)
        .addStatement("throw refused($L, $S)", status, title)
        .endControlFlow()
        .addStatement("return $N", value)
        .build();
  }

  private static MethodSpec answer() {
    return helper("answer")
        .returns(JakartaTypes.RESPONSE)
        .addParameter(int.class, "status")
        .addParameter(Object.class, "result")
        .beginControlFlow("if (result == null)")
        .addStatement("return problem(404, $S)", "not found")
        .endControlFlow()
        .addStatement("return $T.status(status).entity(result).build()", JakartaTypes.RESPONSE)
        .build();
  }

  private static MethodSpec answerOrNothing() {
    return helper("answerOrNothing")
        .returns(JakartaTypes.RESPONSE)
        .addParameter(Object.class, "result")
        .addStatement(
            "return $T.status(result == null ? 204 : 200).entity(result).build()",
            JakartaTypes.RESPONSE)
        .build();
  }

  private static MethodSpec refused() {
    return helper("refused")
        .returns(JakartaTypes.WEB_APPLICATION_EXCEPTION)
        .addParameter(int.class, "status")
        .addParameter(STRING, "title")
        .addStatement(
            "return new $T(problem(status, title))", JakartaTypes.WEB_APPLICATION_EXCEPTION)
        .build();
  }

  /** What it says is made of names and of words chosen here: nothing in it needs escaping. */
  private static MethodSpec problem() {
    return helper("problem")
        .returns(JakartaTypes.RESPONSE)
        .addParameter(int.class, "status")
        .addParameter(STRING, "title")
        .addStatement(
            "return $T.status(status)$Z.type($S)$Z.entity($S + title + $S + status + $S)$Z.build()",
            JakartaTypes.RESPONSE,
            "application/problem+json",
            "{\"title\":\"",
            "\",\"status\":",
            "}")
        .build();
  }
}
