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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Route.Absence;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * What a method returns for an operation that ends later: a stage with the whole answer, for
 * runtimes differ in what they make of an exception in one.
 */
final class JakartaLater {

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final Route route;
  private final Result result;
  private final Set<JakartaHelper> helpers;

  JakartaLater(Route route, Set<JakartaHelper> helpers) {
    this.route = route;
    this.result = route.result();
    this.helpers = helpers;
  }

  void addTo(MethodSpec.Builder method, CodeBlock call, NameAllocator locals) {
    if (result.shape() == Shape.RESPONSE) {
      method.returns(Names.of(result.type())).addStatement("return $L", call);
      return;
    }
    method.returns(
        ParameterizedTypeName.get(ClassName.get(CompletionStage.class), JakartaTypes.RESPONSE));
    String name = locals.newName("result");
    if (result.shape() == Shape.STREAM) {
      method
          .beginControlFlow("return $L.thenApply($N ->", call, name)
          .beginControlFlow("try ($N)", name)
          .addStatement(
              "return $T.status($L).entity($L).build()",
              JakartaTypes.RESPONSE,
              route.status(),
              JakartaAnswer.list(result, name))
          .endControlFlow()
          .endControlFlow(")");
      return;
    }
    method.addStatement("return $L.thenApply($N ->$W$L)", call, name, answer(name));
  }

  private CodeBlock answer(String name) {
    if (result.shape() == Shape.NOTHING) {
      return status(CodeBlock.of("$L", route.status()));
    }
    if (route.absence() == Absence.NOT_FOUND_WHEN_FALSE) {
      helpers.add(JakartaHelper.PROBLEM);
      return CodeBlock.of(
          "$N ? $L : problem(404, $S)", name, status(CodeBlock.of("$L", NO_CONTENT)), "not found");
    }
    CodeBlock value =
        result.shape() == Shape.OPTIONAL
            ? JakartaAnswer.orNull(result, CodeBlock.of("$N", name))
            : CodeBlock.of("$N", name);
    if (JakartaAnswer.canBeAbsent(route)) {
      helpers.add(JakartaHelper.ANSWER);
      return CodeBlock.of("answer($L, $L)", route.status(), value);
    }
    if (route.status() != OK) {
      return CodeBlock.of(
          "$T.status($L).entity($L).build()", JakartaTypes.RESPONSE, route.status(), value);
    }
    helpers.add(JakartaHelper.ANSWER_OR_NOTHING);
    return CodeBlock.of("answerOrNothing($L)", value);
  }

  private static CodeBlock status(CodeBlock status) {
    return CodeBlock.of("$T.status($L).build()", JakartaTypes.RESPONSE, status);
  }
}
