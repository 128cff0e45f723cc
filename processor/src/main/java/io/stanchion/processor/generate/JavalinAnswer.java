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
import com.palantir.javapoet.NameAllocator;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Route.Absence;
import java.util.Set;

/** How a handler answers: what it makes of the result. */
final class JavalinAnswer {

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final Route route;
  private final Result result;
  private final String context;
  private final Set<JavalinHelper> helpers;

  JavalinAnswer(Route route, String context, Set<JavalinHelper> helpers) {
    this.route = route;
    this.result = route.result();
    this.context = context;
    this.helpers = helpers;
  }

  /** Adds the call and the answer. */
  void addTo(MethodSpec.Builder method, CodeBlock call, NameAllocator locals, ResultText text) {
    if (isIgnored()) {
      method.addStatement("$L", call);
      addAnswer(method, "");
      return;
    }
    String name = locals.newName("result");
    method.addStatement("$T $N = $L", text.contentType(), name, call);
    addAnswer(method, name);
  }

  /** Adds the call and the answer to be given once the stage that it returns is completed. */
  void addLaterTo(
      MethodSpec.Builder method, CodeBlock call, NameAllocator locals, ResultText text) {
    String stage = locals.newName("stage");
    String name = locals.newName("result");
    CodeBlock read = text.elements(CodeBlock.of("$N", name));
    boolean isStream = result.shape() == Shape.STREAM;
    method.addStatement("$T $N = $L", Names.of(result.type()), stage, call);
    method.addCode("$N.future(() -> $N$L", context, stage, isStream ? thenApply(name, read) : "");
    method.addCode(".thenAccept($N -> {\n$>", name);
    addAnswer(method, name);
    method.addCode("$<}).toCompletableFuture());\n");
  }

  private static CodeBlock thenApply(String name, CodeBlock expression) {
    return CodeBlock.of(".thenApply($N -> $L)", name, expression);
  }

  /** Whether the answer is the same whatever the result is. */
  private boolean isIgnored() {
    return result.shape() == Shape.NOTHING || (route.status() == NO_CONTENT && cannotBeAbsent());
  }

  private void addAnswer(MethodSpec.Builder method, String name) {
    if (isIgnored()) {
      method.addStatement("$N.status($L)", context, route.status());
      return;
    }
    if (route.absence() != Absence.NO_CONTENT) {
      addNotFound(method, name);
    }
    if (route.status() != OK) {
      method.addStatement("$N.status($L)", context, route.status());
    }
    if (route.status() != NO_CONTENT) {
      addBody(method, name);
    }
  }

  private void addNotFound(MethodSpec.Builder method, String name) {
    if (!cannotBeAbsent()) {
      helpers.add(JavalinHelper.REFUSED);
      method
          .beginControlFlow("if ($L)", absent(name))
          .addStatement(
              "throw refused($N, new $T($S))", context, JavalinTypes.NOT_FOUND, "not found")
          .endControlFlow();
    }
  }

  private void addBody(MethodSpec.Builder method, String name) {
    if (route.absence() != Absence.NO_CONTENT || cannotBeAbsent()) {
      method.addStatement("$L", send(name));
      return;
    }
    method.beginControlFlow("if ($L)", present(name)).addStatement("$L", send(name));
    if (route.status() == OK) {
      method.nextControlFlow("else").addStatement("$N.status($L)", context, NO_CONTENT);
    }
    method.endControlFlow();
  }

  /** A stream has been read into a list by now. */
  private boolean cannotBeAbsent() {
    return route.absence() != Absence.NOT_FOUND_WHEN_FALSE
        && (result.isAlwaysPresent() || result.shape() == Shape.STREAM);
  }

  private boolean isOptional() {
    return result.shape() == Shape.OPTIONAL;
  }

  private CodeBlock absent(String name) {
    if (result.isAlwaysPresent()) {
      return CodeBlock.of("!$N", name);
    }
    if (route.absence() == Absence.NOT_FOUND_WHEN_FALSE) {
      return CodeBlock.of("$N == null || !$N", name, name);
    }
    return isOptional()
        ? CodeBlock.of("$N == null || $N.isEmpty()", name, name)
        : CodeBlock.of("$N == null", name);
  }

  private CodeBlock present(String name) {
    return isOptional()
        ? CodeBlock.of("$N != null && $N.isPresent()", name, name)
        : CodeBlock.of("$N != null", name);
  }

  /** Javalin sends a string as it is, even as JSON, which it then is not: so it is sent as text. */
  private CodeBlock send(String name) {
    CodeBlock value =
        isOptional() ? CodeBlock.of("$N.$L()", name, getter()) : CodeBlock.of("$N", name);
    TypeRef sent = result.value();
    return sent.is("java.lang.String") && result.shape() != Shape.STREAM
        ? CodeBlock.of(
            "$N.contentType($T.TEXT_PLAIN).result($L)", context, JavalinTypes.CONTENT_TYPE, value)
        : CodeBlock.of("$N.json($L)", context, value);
  }

  private String getter() {
    return "get"
        + result
            .content()
            .name()
            .replaceFirst("java[.]util[.]Optional", "")
            .replaceFirst("(?=.)", "As");
  }
}
