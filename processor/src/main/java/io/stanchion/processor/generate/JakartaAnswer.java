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
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Route.Absence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a method returns. It returns the value itself where the runtime then answers what is wanted:
 * 200 with a value, 204 without one.
 */
final class JakartaAnswer {

  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final Route route;
  private final Result result;
  private final Set<JakartaHelper> helpers;

  JakartaAnswer(Route route, Set<JakartaHelper> helpers) {
    this.route = route;
    this.result = route.result();
    this.helpers = helpers;
  }

  /** Adds the call, what it returns, and the type of that. */
  void addTo(MethodSpec.Builder method, CodeBlock call, NameAllocator locals) {
    produces().ifPresent(method::addAnnotation);
    if (result.later()) {
      new JakartaLater(route, helpers).addTo(method, call, locals);
    } else if (result.shape() == Shape.RESPONSE) {
      method.returns(Names.of(result.content())).addStatement("return $L", call);
    } else if (route.status() == NO_CONTENT) {
      addSilent(method, call);
    } else if (route.status() == CREATED) {
      addCreated(method, call, locals);
    } else if (result.shape() == Shape.STREAM) {
      addStream(method, call, locals);
    } else {
      method.returns(valueType()).addStatement("return $L", value(call));
    }
  }

  private Optional<AnnotationSpec> produces() {
    if (result.shape() == Shape.RESPONSE
        || result.shape() == Shape.NOTHING
        || route.status() == NO_CONTENT) {
      return Optional.empty();
    }
    return Optional.of(
        AnnotationSpec.builder(JakartaTypes.PRODUCES)
            .addMember("value", "$T.$N", JakartaTypes.MEDIA_TYPE, mediaType())
            .build());
  }

  /** A string is not JSON, but the runtimes would send it as it is all the same. */
  private String mediaType() {
    return result.shape() != Shape.STREAM && result.value().is("java.lang.String")
        ? "TEXT_PLAIN"
        : "APPLICATION_JSON";
  }

  private void addSilent(MethodSpec.Builder method, CodeBlock call) {
    if (route.absence() == Absence.NOT_FOUND_WHEN_FALSE) {
      helpers.add(JakartaHelper.REFUSED);
      CodeBlock absent =
          result.isAlwaysPresent()
              ? CodeBlock.of("!$L", call)
              : CodeBlock.of("!$T.TRUE.equals($L)", Boolean.class, call);
      method
          .beginControlFlow("if ($L)", absent)
          .addStatement("throw refused(404, $S)", "not found")
          .endControlFlow();
    } else if (result.shape() == Shape.STREAM) {
      method.addStatement("$L.close()", call);
    } else {
      method.addStatement("$L", result.shape() == Shape.NOTHING ? call : value(call));
    }
  }

  private void addCreated(MethodSpec.Builder method, CodeBlock call, NameAllocator locals) {
    method.returns(JakartaTypes.RESPONSE);
    if (result.shape() == Shape.NOTHING) {
      method.addStatement("$L", call);
      method.addStatement("return $T.status($L).build()", JakartaTypes.RESPONSE, CREATED);
      return;
    }
    CodeBlock created =
        CodeBlock.of("return $T.status($L).entity(", JakartaTypes.RESPONSE, CREATED);
    if (result.shape() != Shape.STREAM) {
      method.addStatement("$L$L).build()", created, value(call));
      return;
    }
    String name = locals.newName("result");
    method
        .beginControlFlow("try ($T $N = $L)", Names.of(result.content()), name, call)
        .addStatement("$L$L).build()", created, list(result, name))
        .endControlFlow();
  }

  private void addStream(MethodSpec.Builder method, CodeBlock call, NameAllocator locals) {
    String name = locals.newName("result");
    method
        .returns(listType())
        .beginControlFlow("try ($T $N = $L)", Names.of(result.content()), name, call)
        .addStatement("return $L", list(result, name))
        .endControlFlow();
  }

  /** The streams of primitives know no lists. */
  static CodeBlock list(Result result, String stream) {
    return isStreamOfPrimitives(result)
        ? CodeBlock.of("$N.boxed().toList()", stream)
        : CodeBlock.of("$N.toList()", stream);
  }

  private static boolean isStreamOfPrimitives(Result result) {
    return result.content().name().matches("java[.]util[.]stream[.](Int|Long|Double)Stream");
  }

  private TypeName listType() {
    ClassName list = ClassName.get(List.class);
    if (isStreamOfPrimitives(result)) {
      return ParameterizedTypeName.get(list, boxed("Stream"));
    }
    return result
        .content()
        .argument()
        .<TypeName>map(element -> ParameterizedTypeName.get(list, Names.of(element)))
        .orElse(list);
  }

  private ClassName boxed(String suffix) {
    String simple = result.content().id().orElseThrow().simpleName().replace(suffix, "");
    String name = simple.replace("Optional", "");
    return ClassName.get("java.lang", name.equals("Int") ? "Integer" : name);
  }

  private TypeName valueType() {
    if (result.shape() != Shape.OPTIONAL) {
      return Names.of(result.content());
    }
    return result.content().is("java.util.Optional")
        ? unwrapped(result.content())
        : boxed("Optional");
  }

  private static TypeName unwrapped(TypeRef optional) {
    return optional.argument().map(JakartaAnswer::bound).orElse(ClassName.get(Object.class));
  }

  private static TypeName bound(TypeRef type) {
    return type.kind() == TypeRef.Kind.WILDCARD
        ? type.argument().map(Names::of).orElse(ClassName.get(Object.class))
        : Names.of(type);
  }

  /** The value or, where its absence means that, a refusal. */
  private CodeBlock value(CodeBlock call) {
    CodeBlock value = result.shape() == Shape.OPTIONAL ? orNull(result, call) : call;
    if (!canBeAbsent(route)) {
      return value;
    }
    helpers.add(JakartaHelper.FOUND);
    return CodeBlock.of("found($L)", value);
  }

  /** Whether there may be no result, and that means 404. A list of all there is may be empty. */
  static boolean canBeAbsent(Route route) {
    Result result = route.result();
    return switch (route.absence()) {
      case NO_CONTENT -> false;
      case NOT_FOUND_WHEN_FALSE -> true;
      case NOT_FOUND ->
          switch (result.shape()) {
            case VALUE, OPTIONAL -> !result.isAlwaysPresent();
            case COLLECTION -> route.from(Binding.Source.PATH).findAny().isPresent();
            case NOTHING, STREAM, RESPONSE -> false;
          };
    };
  }

  static CodeBlock orNull(Result result, CodeBlock optional) {
    return result.content().is("java.util.Optional")
        ? CodeBlock.of("$L.orElse(null)", optional)
        : CodeBlock.of("$L.stream().boxed().findFirst().orElse(null)", optional);
  }
}
