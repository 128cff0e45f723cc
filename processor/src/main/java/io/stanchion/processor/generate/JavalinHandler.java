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
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * The handler of one route: checks who is calling before it looks at anything else, reads the
 * parameters, calls the operation and answers.
 */
final class JavalinHandler {

  private final RouterFields fields;
  private final Router router;
  private final Route route;
  private final Set<JavalinHelper> helpers;
  private final NameAllocator locals;
  private final String context;
  private final Map<String, CodeBlock> arguments = new HashMap<>();

  JavalinHandler(RouterFields fields, Route route, Set<JavalinHelper> helpers) {
    this.fields = fields;
    this.router = fields.plan().router();
    this.route = route;
    this.helpers = helpers;
    this.locals = fields.locals();
    this.context = locals.newName("context");
  }

  /** The method; the gate is the field that decides who may call. */
  MethodSpec method(String name, String gate) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc(RouterText.ofMethod(Names.of(router.component().id()), route))
            .addParameter(JavalinTypes.CONTEXT, context);
    if (fields.plan().libraries().contains(JavalinOpenApi.LIBRARY)) {
      new JavalinOpenApi(router, route).addTo(method, name);
    }
    check(method, gate);
    route.bindings().stream()
        .filter(Binding::fromRequest)
        .forEach(binding -> read(method, binding));
    Result result = route.result();
    JavalinAnswer answer = new JavalinAnswer(route, context, helpers);
    if (result.later() && fields.plan().sessions(route).isEmpty()) {
      OperationCall call = call(Names.of(result.type()), UnaryOperator.identity());
      answer.addLaterTo(method.addExceptions(call.thrown()), call.code(), locals, text(result));
    } else {
      OperationCall call = call(text(result).contentType(), text(result)::content);
      answer.addTo(method.addExceptions(call.thrown()), call.code(), locals, text(result));
    }
    return method.build();
  }

  private OperationCall call(TypeName type, UnaryOperator<CodeBlock> use) {
    return new OperationCall(fields, route, locals, arguments, type, use);
  }

  private ResultText text(Result result) {
    return new ResultText(
        result,
        helper -> {
          helpers.add(JavalinHelper.of(helper));
          return helper.methodName();
        });
  }

  private void check(MethodSpec.Builder method, String gate) {
    switch (router.kind()) {
      case TENANT -> {
        TenantArgument tenant = TenantArgument.of(route);
        String organization = locals.newName("organization");
        helpers.add(JavalinHelper.ORGANIZATION);
        method.addStatement(
            "$T $N = organization($N, $N)", tenant.context(), organization, gate, context);
        arguments.put(tenant.parameter().name(), tenant.declare(method, organization, locals));
      }
      case ADMIN -> {
        TenantArgument tenant = TenantArgument.of(route);
        helpers.add(JavalinHelper.ADMIN);
        method.addStatement("requireAdmin($N, $N)", gate, context);
        arguments.put(tenant.parameter().name(), tenant.all());
      }
      case OPEN -> {}
    }
  }

  private void read(MethodSpec.Builder method, Binding binding) {
    String name = locals.newName(binding.parameter().name());
    JavalinParameter parameter = new JavalinParameter(binding, context, locals.clone(), helpers);
    method.addStatement(
        "$T $N =$W$L", Names.of(binding.parameter().type()), name, parameter.read());
    arguments.put(binding.parameter().name(), CodeBlock.of("$N", name));
  }
}
