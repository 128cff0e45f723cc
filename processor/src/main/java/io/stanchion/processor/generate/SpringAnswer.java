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

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Route.Absence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** How a handler answers: what it makes of the result, now or once it is there. */
final class SpringAnswer {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;
  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "java.util.OptionalInt", TypeName.INT,
          "java.util.OptionalLong", TypeName.LONG,
          "java.util.OptionalDouble", TypeName.DOUBLE,
          "java.util.stream.IntStream", TypeName.INT,
          "java.util.stream.LongStream", TypeName.LONG,
          "java.util.stream.DoubleStream", TypeName.DOUBLE);

  private final Route route;
  private final Result result;
  private final Set<SpringHelper> helpers;

  SpringAnswer(Route route, Set<SpringHelper> helpers) {
    this.route = route;
    this.result = route.result();
    this.helpers = helpers;
  }

  /** Adds the type of the answer, its status, the call and what becomes of its result. */
  void addTo(MethodSpec.Builder method, CodeBlock call, NameAllocator locals) {
    if (result.shape() == Shape.RESPONSE) {
      method.returns(Names.of(result.type())).addStatement("return $L", call);
      return;
    }
    if (route.status() != OK) {
      method.addAnnotation(
          AnnotationSpec.builder(SpringTypes.RESPONSE_STATUS)
              .addMember("value", "$T.$L", SpringTypes.HTTP_STATUS, statusName())
              .build());
    }
    boolean silent = route.status() == NO_CONTENT || result.shape() == Shape.NOTHING;
    if (result.later()) {
      addLater(method, call, locals.newName("result"), silent);
    } else if (silent) {
      addSilent(method, call);
    } else {
      method.returns(type()).addStatement("return $L", body(call));
    }
  }

  private String statusName() {
    return switch (route.status()) {
      case CREATED -> "CREATED";
      case NO_CONTENT -> "NO_CONTENT";
      default -> "OK";
    };
  }

  private void addSilent(MethodSpec.Builder method, CodeBlock call) {
    Optional<CodeBlock> absent = absent(call);
    if (absent.isEmpty()) {
      method.addStatement("$L", call);
      return;
    }
    method.addCode(refusal(absent.get()));
  }

  private static CodeBlock refusal(CodeBlock absent) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", absent)
        .addStatement("throw $L", notFound())
        .endControlFlow()
        .build();
  }

  private static CodeBlock notFound() {
    return CodeBlock.of("new $T($T.NOT_FOUND)", SpringTypes.REFUSAL, SpringTypes.HTTP_STATUS);
  }

  /** When there is no result; never for one that is always there. */
  private Optional<CodeBlock> absent(CodeBlock value) {
    if (result.shape() == Shape.NOTHING) {
      return Optional.empty();
    }
    if (route.absence() == Absence.NOT_FOUND_WHEN_FALSE) {
      return Optional.of(
          result.isAlwaysPresent()
              ? CodeBlock.of("!$L", value)
              : CodeBlock.of("!$T.TRUE.equals($L)", Boolean.class, value));
    }
    if (result.isAlwaysPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        result.shape() == Shape.OPTIONAL
            ? CodeBlock.of("$L.isEmpty()", value)
            : CodeBlock.of("$L == null", value));
  }

  private void addLater(MethodSpec.Builder method, CodeBlock call, String name, boolean silent) {
    CodeBlock value = CodeBlock.of("$N", name);
    if (silent) {
      Optional<CodeBlock> absent = absent(value);
      method.returns(stage(TypeName.VOID.box()));
      method.addCode("return $L.thenAccept($N -> {", call, name);
      absent.ifPresent(each -> method.addCode("\n$>$L$<", refusal(each)));
      method.addCode("});\n");
      return;
    }
    CodeBlock body = body(value);
    method.returns(stage(type().box()));
    if (body.equals(value)) {
      method.addStatement("return $L", call);
    } else {
      method.addStatement("return $L.thenApply($N -> $L)", call, name, body);
    }
  }

  private static TypeName stage(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(CompletionStage.class), type);
  }

  /** The type of the body, or of the answer around it. */
  private TypeName type() {
    TypeName value = valueType();
    boolean wrapped = isText() || mayBeNoContent();
    return wrapped ? ParameterizedTypeName.get(SpringTypes.RESPONSE_ENTITY, value.box()) : value;
  }

  private TypeName valueType() {
    TypeName primitive = PRIMITIVES.get(result.content().name());
    if (result.shape() == Shape.STREAM) {
      TypeName element = primitive == null ? Names.of(result.value()) : primitive.box();
      return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
    if (result.shape() != Shape.OPTIONAL) {
      return Names.of(bound(result.content()));
    }
    if (primitive != null) {
      return primitive;
    }
    return result.content().arguments().isEmpty()
        ? ClassName.OBJECT
        : Names.of(bound(result.value()));
  }

  private static TypeRef bound(TypeRef type) {
    return type.kind() == TypeRef.Kind.WILDCARD && type.argument().isPresent()
        ? type.argument().get()
        : type;
  }

  private boolean isText() {
    return bound(result.value()).is("java.lang.String") && result.shape() != Shape.STREAM;
  }

  private boolean mayBeNoContent() {
    return route.absence() == Absence.NO_CONTENT
        && route.status() == OK
        && !result.isAlwaysPresent()
        && result.shape() != Shape.STREAM;
  }

  private CodeBlock body(CodeBlock value) {
    if (result.shape() == Shape.STREAM) {
      boolean boxed = !PRIMITIVES.containsKey(result.content().name());
      return call(SpringHelper.LIST, boxed ? value : CodeBlock.of("$L.boxed()", value));
    }
    CodeBlock present = present(value);
    if (isText()) {
      return call(
          SpringHelper.TEXT,
          CodeBlock.of("$T.$L, $L", SpringTypes.HTTP_STATUS, statusName(), present));
    }
    return mayBeNoContent() ? call(SpringHelper.OR_NO_CONTENT, present) : present;
  }

  private CodeBlock present(CodeBlock value) {
    boolean optional = result.shape() == Shape.OPTIONAL;
    if (route.absence() == Absence.NO_CONTENT) {
      return optional ? CodeBlock.of("$L.orElse(null)", value) : value;
    }
    if (optional) {
      return CodeBlock.of("$L$Z.orElseThrow(() -> $L)", value, notFound());
    }
    return result.isAlwaysPresent() ? value : call(SpringHelper.FOUND, value);
  }

  private CodeBlock call(SpringHelper helper, CodeBlock argument) {
    helpers.add(helper);
    return CodeBlock.of("$L($L)", helper.methodName(), argument);
  }
}
