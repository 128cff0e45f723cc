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
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The handler of one route: takes what Spring has read, calls the operation and answers. */
final class SpringHandler {

  private final SpringController controller;
  private final Router router;
  private final Route route;
  private final NameAllocator locals;
  private final Map<String, CodeBlock> arguments = new HashMap<>();

  SpringHandler(SpringController controller, Route route) {
    this.controller = controller;
    this.router = controller.plan().router();
    this.route = route;
    this.locals = controller.locals();
  }

  MethodSpec method(String name) {
    Operation operation = route.operation();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(RouterText.ofMethod(controller.componentType(), route))
            .addAnnotation(mapping())
            .addExceptions(operation.thrown().stream().map(Names::of).distinct().toList());
    addTenant(method);
    route.bindings().stream().filter(Binding::fromRequest).forEach(each -> add(method, each));
    new SpringAnswer(route, controller.helpers()).addTo(method, call(), locals);
    SpringOpenApi.of(controller.plan()).addTo(method, route);
    return method.build();
  }

  private AnnotationSpec mapping() {
    String method = route.method().name().toLowerCase(Locale.ROOT);
    AnnotationSpec.Builder mapping =
        AnnotationSpec.builder(
            SpringTypes.bind(
                method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + "Mapping"));
    String path = route.path().substring(router.basePath().length());
    return path.isEmpty() ? mapping.build() : mapping.addMember("value", "$S", path).build();
  }

  private void addTenant(MethodSpec.Builder method) {
    switch (router.kind()) {
      case TENANT -> {
        TenantArgument tenant = TenantArgument.of(route);
        String organization = locals.newName("organization");
        method.addParameter(
            ParameterSpec.builder(tenant.context(), organization)
                .addAnnotation(
                    AnnotationSpec.builder(SpringTypes.REQUEST_ATTRIBUTE)
                        .addMember("value", SpringGate.ORGANIZATION)
                        .build())
                .build());
        arguments.put(tenant.parameter().name(), tenant.one(organization));
      }
      case ADMIN -> {
        TenantArgument tenant = TenantArgument.of(route);
        arguments.put(tenant.parameter().name(), tenant.all());
      }
      case OPEN -> {}
    }
  }

  private void add(MethodSpec.Builder method, Binding binding) {
    String name = locals.newName(binding.parameter().name());
    method.addParameter(SpringParameter.of(binding, name));
    arguments.put(binding.parameter().name(), CodeBlock.of("$N", name));
  }

  private CodeBlock call() {
    return CodeBlock.of(
        "$N.$N($L)",
        controller.component(),
        route.operation().name(),
        route.bindings().stream().map(this::argument).collect(CodeBlock.joining(", ")));
  }

  private CodeBlock argument(Binding binding) {
    return binding.source() == Binding.Source.SESSION
        ? CodeBlock.of("$N", controller.session(binding))
        : Objects.requireNonNull(arguments.get(binding.parameter().name()));
  }
}
