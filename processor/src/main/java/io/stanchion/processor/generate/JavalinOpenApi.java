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
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Binding.Source;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Route.Absence;
import io.stanchion.processor.model.route.Router;
import io.stanchion.processor.model.route.RouterKind;

/**
 * What Javalin's OpenAPI plugin is told of a handler, where its annotations are on the class path.
 *
 * @param router whose handler it is
 * @param route what it answers
 */
record JavalinOpenApi(Router router, Route route) {

  /** The class that tells whether the plugin's annotations are there. */
  static final String LIBRARY = "io.javalin.openapi.OpenApi";

  private static final int NO_CONTENT = 204;

  private static ClassName name(String simpleName) {
    return ClassName.get("io.javalin.openapi", simpleName);
  }

  /**
   * Adds the annotation to the handler of that name, which is unique in its router, as the id of an
   * operation has to be in the application.
   */
  void addTo(MethodSpec.Builder method, String handler) {
    AnnotationSpec.Builder openApi =
        AnnotationSpec.builder(name("OpenApi"))
            .addMember("path", "$S", route.path())
            .addMember("methods", "$T.$L", name("HttpMethod"), route.method())
            .addMember("operationId", "$S", router.id().simpleName() + "_" + handler)
            .addMember("tags", "$S", router.component().name());
    route.summary().ifPresent(summary -> openApi.addMember("summary", "$S", summary));
    route.from(Source.PATH).forEach(each -> openApi.addMember("pathParams", "$L", parameter(each)));
    route
        .from(Source.QUERY)
        .forEach(each -> openApi.addMember("queryParams", "$L", parameter(each)));
    route.from(Source.BODY).forEach(each -> openApi.addMember("requestBody", "$L", body(each)));
    addResponses(openApi);
    method.addAnnotation(openApi.build());
  }

  private static AnnotationSpec parameter(Binding binding) {
    TypeName one = literal(binding.element());
    TypeName type = binding.container().isPresent() ? ArrayTypeName.of(one) : one;
    AnnotationSpec.Builder parameter =
        AnnotationSpec.builder(name("OpenApiParam"))
            .addMember("name", "$S", binding.parameter().name())
            .addMember("type", "$T.class", type);
    return binding.source() == Source.PATH || binding.isRequired()
        ? parameter.addMember("required", "true").build()
        : parameter.build();
  }

  private static AnnotationSpec body(Binding binding) {
    return AnnotationSpec.builder(name("OpenApiRequestBody"))
        .addMember("content", "$L", content(listed(binding.content())).build())
        .addMember("required", "$L", binding.isRequired())
        .build();
  }

  private static AnnotationSpec.Builder content(TypeName type) {
    return AnnotationSpec.builder(name("OpenApiContent")).addMember("from", "$T.class", type);
  }

  private void addResponses(AnnotationSpec.Builder openApi) {
    AnnotationSpec.Builder success = response(route.status());
    if (route.status() != NO_CONTENT && route.result().shape() != Shape.NOTHING) {
      success.addMember("content", "$L", result().build());
    }
    openApi.addMember("responses", "$L", success.build());
    if (route.bindings().stream().anyMatch(Binding::fromRequest)) {
      openApi.addMember("responses", "$L", response(400).build());
    }
    if (router.kind() != RouterKind.OPEN) {
      openApi.addMember("responses", "$L", response(401).build());
      openApi.addMember("responses", "$L", response(403).build());
    }
    if (mayBeAbsent()) {
      openApi.addMember("responses", "$L", response(404).build());
    }
  }

  /**
   * A list is never absent in what it is documented to be, though {@code null} may stand for it.
   */
  private boolean mayBeAbsent() {
    Result result = route.result();
    return route.absence() == Absence.NOT_FOUND_WHEN_FALSE
        || (route.absence() == Absence.NOT_FOUND
            && !result.isAlwaysPresent()
            && (result.shape() == Shape.VALUE || result.shape() == Shape.OPTIONAL));
  }

  private static AnnotationSpec.Builder response(int status) {
    return AnnotationSpec.builder(name("OpenApiResponse"))
        .addMember("status", "$S", String.valueOf(status));
  }

  private AnnotationSpec.Builder result() {
    Result result = route.result();
    if (result.shape() == Shape.STREAM) {
      return content(ArrayTypeName.of(literal(result.value())));
    }
    AnnotationSpec.Builder content = content(listed(result.value()));
    return result.value().is("java.lang.String")
        ? content.addMember("mimeType", "$S", "text/plain")
        : content;
  }

  /** An array says what it is made of; a class literal of a list does not. */
  private static TypeName listed(TypeRef type) {
    boolean isList = type.isSubtypeOf("java.util.Collection") && type.arguments().size() == 1;
    return isList ? ArrayTypeName.of(literal(type.arguments().get(0))) : literal(type);
  }

  /** What can stand before {@code .class}. */
  private static TypeName literal(TypeRef type) {
    if (type.kind() == TypeRef.Kind.WILDCARD) {
      return type.argument().map(JavalinOpenApi::literal).orElse(ClassName.get(Object.class));
    }
    if (type.kind() == TypeRef.Kind.ARRAY) {
      return ArrayTypeName.of(literal(type.arguments().get(0)));
    }
    TypeName name = Names.of(type).box();
    return name instanceof ParameterizedTypeName generic ? generic.rawType() : name;
  }
}
