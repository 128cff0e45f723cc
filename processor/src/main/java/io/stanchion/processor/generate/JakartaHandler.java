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
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Binding.Source;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;
import io.stanchion.processor.model.route.RouterKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The method of one route: asks what the gate decided, reads the parameters, calls, answers. */
final class JakartaHandler {

  private final JakartaFields fields;
  private final Router router;
  private final Route route;
  private final Set<JakartaHelper> helpers;
  private final NameAllocator locals;
  private final Map<String, CodeBlock> arguments = new HashMap<>();

  JakartaHandler(JakartaFields fields, Router router, Route route, Set<JakartaHelper> helpers) {
    this.fields = fields;
    this.router = router;
    this.route = route;
    this.helpers = helpers;
    this.locals = fields.locals();
  }

  MethodSpec method(String name, JakartaOpenApi openApi) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(RouterText.ofMethod(Names.of(router.component().id()), route));
    openApi.addTo(method, route);
    method.addAnnotation(JakartaTypes.rest(route.method().name()));
    addPath(method);
    if (route.from(Source.BODY).findAny().isPresent()) {
      method.addAnnotation(
          AnnotationSpec.builder(JakartaTypes.CONSUMES)
              .addMember("value", "$T.APPLICATION_JSON", JakartaTypes.MEDIA_TYPE)
              .build());
    }
    for (Binding binding : route.bindings()) {
      if (binding.fromRequest()) {
        declare(method, binding, openApi);
      }
    }
    ask(method);
    route.operation().thrown().stream().map(Names::of).distinct().forEach(method::addException);
    new JakartaAnswer(route, helpers).addTo(method, call(), locals);
    return method.build();
  }

  private void addPath(MethodSpec.Builder method) {
    String below = route.path().substring(router.basePath().length());
    if (!below.isEmpty() && !below.equals("/")) {
      method.addAnnotation(
          AnnotationSpec.builder(JakartaTypes.PATH).addMember("value", "$S", below).build());
    }
  }

  private void declare(MethodSpec.Builder method, Binding binding, JakartaOpenApi openApi) {
    String name = locals.newName(binding.parameter().name());
    JakartaParameter parameter =
        new JakartaParameter(binding, name, Names.of(router.id()), helpers);
    method.addParameter(openApi.described(parameter.declaration(), binding));
    arguments.put(binding.parameter().name(), parameter.read());
  }

  private void ask(MethodSpec.Builder method) {
    if (router.kind() == RouterKind.OPEN) {
      return;
    }
    TenantArgument tenant = TenantArgument.of(route);
    String admission = fields.admission(route);
    if (router.kind() == RouterKind.ADMIN) {
      method.addStatement("$N.require()", admission);
      arguments.put(tenant.parameter().name(), tenant.all());
    } else {
      arguments.put(tenant.parameter().name(), tenant.declare(method, admission, locals));
    }
  }

  private CodeBlock call() {
    return CodeBlock.of(
        "$N.$N($L)",
        fields.component(),
        route.operation().name(),
        route.bindings().stream().map(this::argument).collect(CodeBlock.joining(",$W")));
  }

  private CodeBlock argument(Binding binding) {
    Parameter parameter = binding.parameter();
    return binding.source() == Source.SESSION
        ? CodeBlock.of("$N", fields.session(parameter.type()))
        : Objects.requireNonNull(arguments.get(parameter.name()));
  }
}
