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
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.RouterKind;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The part of a controller that decides who may call. Spring calls a {@code @ModelAttribute} method
 * before it reads a parameter or the body, so whoever is refused is told nothing of these.
 */
final class SpringGate {

  /** The constant that names the attribute in which the organization is handed on. */
  static final String ORGANIZATION = "ORGANIZATION";

  private static final String TENANT = "identify";
  private static final String ADMIN = "requireAdmin";
  private static final String REFUSED = "refused";

  /** Results for which Spring comes back to the controller once they are there. */
  private static final List<String> LATER =
      List.of(
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher");

  private final ClassName controller;
  private final RouterKind kind;
  private final List<Route> routes;
  private final TypeName type;
  private final String field;

  SpringGate(ClassName controller, RouterKind kind, List<Route> routes, NameAllocator names) {
    this.controller = controller;
    this.kind = kind;
    this.routes = routes;
    this.type =
        kind == RouterKind.TENANT
            ? ParameterizedTypeName.get(
                RuntimeTypes.ORGANIZATION_RESOLVER, TenantArgument.of(routes.get(0)).identifier())
            : RuntimeTypes.ADMIN_GUARD;
    this.field =
        switch (kind) {
          case TENANT -> names.newName("organizationResolver");
          case ADMIN -> names.newName("adminGuard");
          case OPEN -> "";
        };
  }

  /** The names that no handler can have. */
  static List<String> methodNames() {
    return List.of(TENANT, ADMIN, REFUSED);
  }

  /** An application that lacks the bean does not start, and is told what to define. */
  void addField(TypeSpec.Builder router, MethodSpec.Builder constructor) {
    if (kind == RouterKind.OPEN) {
      return;
    }
    if (kind == RouterKind.TENANT) {
      router.addField(
          FieldSpec.builder(String.class, ORGANIZATION)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer("$S", controller.canonicalName() + ".organization")
              .build());
    }
    router.addField(type, field, Modifier.PRIVATE, Modifier.FINAL);
    constructor
        .addParameter(ParameterizedTypeName.get(SpringTypes.OBJECT_PROVIDER, type), field)
        .addCode("this.$N = $N.getIfAvailable(() -> {\n$>", field, field)
        .addStatement("throw new $T($S)", IllegalStateException.class, missing())
        .addCode("$<});\n");
  }

  private String missing() {
    String name = String.join(".", controller.simpleNames());
    return kind == RouterKind.TENANT
        ? name
            + " answers for the caller's organization, and nothing tells it which that is:"
            + " define a bean of type "
            + type
        : name
            + " acts for all organizations, and nothing tells it who may ask it to:"
            + " define a bean of type "
            + type
            + ", AdminGuard.apiKey(...) for example";
  }

  void addCheck(TypeSpec.Builder router) {
    if (kind == RouterKind.OPEN) {
      return;
    }
    MethodSpec.Builder check =
        MethodSpec.methodBuilder(kind == RouterKind.TENANT ? TENANT : ADMIN)
            .addJavadoc("Spring calls this before it reads a parameter or the body.\n")
            .addAnnotation(SpringTypes.MODEL_ATTRIBUTE)
            .addParameter(SpringTypes.REQUEST, "request");
    if (routes.stream().anyMatch(SpringGate::answersLater)) {
      check
          .beginControlFlow(
              "if ($T.getAsyncManager(request).hasConcurrentResult())", SpringTypes.WEB_ASYNC)
          .addComment("The operation has run: what is left is to send its result.")
          .addStatement("return")
          .endControlFlow();
    }
    check
        .beginControlFlow("try")
        .addStatement(decision())
        .nextControlFlow("catch ($T refusal)", RuntimeTypes.NOT_AUTHENTICATED)
        .addStatement(refusal("UNAUTHORIZED", "not authenticated"))
        .nextControlFlow("catch ($T refusal)", RuntimeTypes.ACCESS_DENIED)
        .addStatement(refusal("FORBIDDEN", "access denied"))
        .endControlFlow();
    router.addMethod(check.build()).addMethod(refused());
  }

  private CodeBlock decision() {
    return kind == RouterKind.TENANT
        ? CodeBlock.of(
            "request.setAttribute($L,$W$T.resolve($N, new RequestCaller(request)))",
            ORGANIZATION,
            RuntimeTypes.ORGANIZATION_CONTEXT,
            field)
        : CodeBlock.of(
            "$T.require($N, new RequestCaller(request))", RuntimeTypes.ADMIN_GUARD, field);
  }

  private static CodeBlock refusal(String status, String reason) {
    return CodeBlock.of(
        "throw refused($T.$L, $S, refusal)", SpringTypes.HTTP_STATUS, status, reason);
  }

  /** The answer tells nothing but the status; why, is kept for a log. */
  private static MethodSpec refused() {
    return MethodSpec.methodBuilder(REFUSED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(SpringTypes.REFUSAL)
        .addParameter(SpringTypes.HTTP_STATUS, "status")
        .addParameter(String.class, "reason")
        .addParameter(Exception.class, "why")
        .addStatement("$1T refused = new $1T(status, reason)", SpringTypes.REFUSAL)
        .addComment("Not as its cause, which exception handlers would be asked for, too.")
        .addStatement("refused.addSuppressed(why)")
        .addStatement("return refused")
        .build();
  }

  private static boolean answersLater(Route route) {
    return route.operation().returnType().all().anyMatch(SpringGate::isLater);
  }

  private static boolean isLater(TypeRef result) {
    return LATER.stream().anyMatch(result::isSubtypeOf)
        || result.name().startsWith("org.springframework.web.");
  }

  static TypeSpec caller() {
    return TypeSpec.recordBuilder("RequestCaller")
        .addModifiers(Modifier.PRIVATE)
        .addSuperinterface(RuntimeTypes.CALLER)
        .addJavadoc("What a request tells of its caller.\n")
        .recordConstructor(
            MethodSpec.constructorBuilder().addParameter(SpringTypes.REQUEST, "request").build())
        .addMethods(
            Stream.of(
                    fact("header", String.class)
                        .addParameter(String.class, "name")
                        .addStatement(
                            "return $T.ofNullable(request.getHeader(name))", Optional.class),
                    fact("principal", String.class)
                        .addStatement(
                            "return $T.ofNullable(request.getUserPrincipal()).map($T::getName)",
                            Optional.class,
                            Principal.class),
                    fact("attribute", Object.class)
                        .addParameter(String.class, "name")
                        .addStatement(
                            "return $T.ofNullable(request.getAttribute(name))", Optional.class))
                .map(MethodSpec.Builder::build)
                .toList())
        .build();
  }

  private static MethodSpec.Builder fact(String name, Class<?> type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(Optional.class, type));
  }
}
