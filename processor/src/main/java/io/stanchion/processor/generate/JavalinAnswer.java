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
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Route.Absence;
import java.util.Set;

/** How a handler answers: what it makes of the result. */
final class JavalinAnswer {

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final Route route;
  private final TypeRef result;
  private final String context;
  private final Set<JavalinHelper> helpers;

  JavalinAnswer(Route route, String context, Set<JavalinHelper> helpers) {
    this.route = route;
    this.result = route.operation().returnType();
    this.context = context;
    this.helpers = helpers;
  }

  /** Adds the call and the answer. */
  void addTo(MethodSpec.Builder method, CodeBlock call, NameAllocator locals) {
    boolean silent = route.status() == NO_CONTENT;
    if (result.kind() == TypeRef.Kind.VOID) {
      method.addStatement("$L", call);
      method.addStatement("$N.status($L)", context, route.status());
      return;
    }
    if (silent && cannotBeAbsent()) {
      method.addStatement("$L", call);
      method.addStatement("$N.status($L)", context, NO_CONTENT);
      return;
    }
    String name = locals.newName("result");
    method.addStatement("$T $N = $L", Names.of(result), name, call);
    if (route.absence() != Absence.NO_CONTENT) {
      addNotFound(method, name);
    }
    if (route.status() != OK) {
      method.addStatement("$N.status($L)", context, route.status());
    }
    if (!silent) {
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

  private boolean cannotBeAbsent() {
    return result.kind() == TypeRef.Kind.PRIMITIVE
        && route.absence() != Absence.NOT_FOUND_WHEN_FALSE;
  }

  private boolean isOptional() {
    return result.is("java.util.Optional");
  }

  private CodeBlock absent(String name) {
    if (result.kind() == TypeRef.Kind.PRIMITIVE) {
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
    CodeBlock value = isOptional() ? CodeBlock.of("$N.get()", name) : CodeBlock.of("$N", name);
    TypeRef sent = isOptional() ? result.argument().orElse(result) : result;
    return sent.is("java.lang.String")
        ? CodeBlock.of(
            "$N.contentType($T.TEXT_PLAIN).result($L)", context, JavalinTypes.CONTENT_TYPE, value)
        : CodeBlock.of("$N.json($L)", context, value);
  }
}
