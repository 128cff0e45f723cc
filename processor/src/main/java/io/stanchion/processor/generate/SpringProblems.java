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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The part of a controller that answers refusals as problems of RFC 9457. It is an advice and not a
 * method of the controller, so that one of the application's own can take precedence.
 */
final class SpringProblems {

  private static final String NAME = "Problems";

  private SpringProblems() {}

  static TypeSpec of(ClassName controller, List<Route> routes, Set<String> libraries) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.STATIC)
            .superclass(SpringTypes.PROBLEM_HANDLER)
            .addJavadoc("Answers refusals as problems, unless an advice that has an order does.\n")
            .addAnnotation(
                AnnotationSpec.builder(SpringTypes.REST_CONTROLLER_ADVICE)
                    .addMember("assignableTypes", "$T.class", controller)
                    .build());
    List<Binding> bindings = routes.stream().flatMap(route -> route.bindings().stream()).toList();
    if (bindings.stream().anyMatch(each -> each.container().isPresent())) {
      type.addMethod(unreadable());
    }
    if (bindings.stream().anyMatch(each -> each.source() == Binding.Source.BODY)) {
      JacksonVersion.present(libraries)
          .reduce((older, newer) -> newer)
          .ifPresent(jackson -> type.addMethod(unreadableBody(jackson)));
    }
    List<Binding> validated = bindings.stream().filter(Binding::isValidated).toList();
    if (!validated.stream().allMatch(SpringParameter::holdsElements)) {
      type.addMethod(naming("handleMethodArgumentNotValid", SpringTypes.INVALID_ARGUMENT));
    }
    if (validated.stream().anyMatch(SpringParameter::holdsElements)) {
      type.addMethod(naming("handleHandlerMethodValidationException", SpringTypes.INVALID_ELEMENT));
    }
    if (!validated.isEmpty()) {
      type.addMethod(names());
    }
    return type.build();
  }

  /** Spring would show several values as it shows an array. */
  private static MethodSpec unreadable() {
    return handler("handleTypeMismatch", SpringTypes.MISMATCH)
        .addStatement(
            "$1T problem =$W$1T.forStatusAndDetail(status, $2S + refusal.getPropertyName() + $3S)",
            SpringTypes.PROBLEM_DETAIL,
            "Failed to convert '",
            "'")
        .addStatement("return handleExceptionInternal(refusal, problem, headers, status, request)")
        .build();
  }

  /** Which field of the body it is, only Jackson knows. */
  private static MethodSpec unreadableBody(JacksonVersion jackson) {
    return handler("handleHttpMessageNotReadable", SpringTypes.UNREADABLE)
        .addStatement(
            "$T field = refusal.getCause() instanceof $T json"
                + "$W? json.getPath().stream()$Z.map($T::$L)$Z.filter($T::nonNull)"
                + "$Z.collect($T.joining($S))$W: $S",
            String.class,
            jackson.failure(),
            jackson.failure().nestedClass("Reference"),
            jackson.property(),
            Objects.class,
            Collectors.class,
            ".",
            "")
        .addStatement(
            "$1T problem =$W$1T.forStatusAndDetail(status, "
                + "field.isEmpty() ? $2S : $3S + field + $4S)",
            SpringTypes.PROBLEM_DETAIL,
            "Failed to read request",
            "Failed to read '",
            "'")
        .addStatement("return handleExceptionInternal(refusal, problem, headers, status, request)")
        .build();
  }

  private static MethodSpec naming(String handler, ClassName refusal) {
    return handler(handler, refusal)
        .addStatement("refusal.getBody().setDetail(named(refusal.getAllErrors()))")
        .addStatement("return super.$N(refusal, headers, status, request)", handler)
        .build();
  }

  private static MethodSpec.Builder handler(String handler, ClassName refusal) {
    return MethodSpec.methodBuilder(handler)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(
            ParameterizedTypeName.get(SpringTypes.RESPONSE_ENTITY, ClassName.get(Object.class)))
        .addParameter(refusal, "refusal")
        .addParameter(SpringTypes.HTTP_HEADERS, "headers")
        .addParameter(SpringTypes.HTTP_STATUS_CODE, "status")
        .addParameter(SpringTypes.WEB_REQUEST, "request");
  }

  /** Sorted, as validation finds them in any order. */
  private static MethodSpec names() {
    return MethodSpec.methodBuilder("named")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(List.class), WildcardTypeName.subtypeOf(SpringTypes.MESSAGE)),
            "errors")
        .addStatement(
            "return errors.stream()$Z.map(error -> error instanceof $T field"
                + " ? field.getField() + $S + field.getDefaultMessage()"
                + " : error.getDefaultMessage())$Z.sorted()$Z.collect($T.joining($S))",
            SpringTypes.FIELD_ERROR,
            " ",
            Collectors.class,
            ", ")
        .build();
  }
}
