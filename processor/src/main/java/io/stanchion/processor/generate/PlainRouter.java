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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.RouterKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** A router without a framework: one typed method per operation, for whoever handles requests. */
final class PlainRouter {

  private static final Set<String> OF_OBJECT =
      Set.of(
          "getClass()",
          "hashCode()",
          "toString()",
          "clone()",
          "finalize()",
          "notify()",
          "notifyAll()",
          "wait()",
          "wait(long)",
          "wait(long,int)",
          "equals(java.lang.Object)");

  private final RouterPlan plan;
  private final RouterFields fields;
  private final ClassName component;
  private final Set<String> signatures = new HashSet<>(OF_OBJECT);
  private final Map<ResultHelper, String> helpers = new EnumMap<>(ResultHelper.class);
  private String adminGuard = "";
  private String callers = "";

  private PlainRouter(RouterPlan plan) {
    this.plan = plan;
    this.fields = new RouterFields(plan);
    this.component = Names.of(plan.router().component().id());
  }

  static TypeSpec of(RouterPlan plan) {
    return new PlainRouter(plan).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        Generated.type(plan.router().id(), plan.router().component())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(RouterText.ofClass(plan.router()));
    if (plan.router().kind() == RouterKind.ADMIN) {
      adminGuard = fields.add("adminGuard", RuntimeTypes.ADMIN_GUARD);
      callers =
          fields.add(
              "callers",
              ParameterizedTypeName.get(ClassName.get(Supplier.class), RuntimeTypes.CALLER));
    }
    fields.addTo(type);
    plan.router().routes().forEach(route -> type.addMethod(method(route)));
    helpers.forEach((helper, name) -> type.addMethod(helper.method(name)));
    return type.build();
  }

  private MethodSpec method(Route route) {
    Operation operation = route.operation();
    List<Binding> passed = route.bindings().stream().filter(Binding::fromRequest).toList();
    NameAllocator locals = fields.locals();
    Map<String, CodeBlock> arguments = new HashMap<>();
    passed.forEach(
        each -> {
          String name = locals.newName(each.parameter().name(), each);
          arguments.put(each.parameter().name(), CodeBlock.of("$N", name));
        });
    TypeName returned = Names.of(operation.returnType());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name(route, passed))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(RouterText.ofMethod(component, route))
            .returns(returned);
    addTenant(method, route, locals, arguments);
    passed.forEach(
        each -> method.addParameter(Names.of(each.parameter().type()), locals.get(each)));
    OperationCall call = new OperationCall(fields, route, locals, arguments, returned, used(route));
    boolean isVoid = operation.returnType().kind() == TypeRef.Kind.VOID;
    return method
        .addExceptions(call.thrown())
        .addStatement(isVoid ? "$L" : "return $L", call.code())
        .build();
  }

  /** Without a session nothing has to be there before the method returns. */
  private UnaryOperator<CodeBlock> used(Route route) {
    return plan.sessions(route).isEmpty()
        ? UnaryOperator.identity()
        : new ResultText(route.result(), this::helper)::redeclared;
  }

  /** Helpers are private, so it is them that give way where an operation has their name. */
  private String helper(ResultHelper helper) {
    return helpers.computeIfAbsent(
        helper,
        each -> {
          NameAllocator names = new NameAllocator();
          plan.router().routes().stream()
              .map(route -> route.operation().name())
              .distinct()
              .forEach(names::newName);
          return names.newName(each.methodName());
        });
  }

  private void addTenant(
      MethodSpec.Builder method,
      Route route,
      NameAllocator locals,
      Map<String, CodeBlock> arguments) {
    switch (plan.router().kind()) {
      case TENANT -> {
        TenantArgument tenant = TenantArgument.of(route);
        String organization = locals.newName("organization");
        method
            .addParameter(tenant.context(), organization)
            .addStatement("$T.requireNonNull($N, $S)", Objects.class, organization, organization);
        arguments.put(tenant.parameter().name(), tenant.declare(method, organization, locals));
      }
      case ADMIN -> {
        TenantArgument tenant = TenantArgument.of(route);
        method.addStatement(
            "$T.require($N, $N.get())", RuntimeTypes.ADMIN_GUARD, adminGuard, callers);
        arguments.put(tenant.parameter().name(), tenant.all());
      }
      case OPEN -> {}
    }
  }

  /** Without its session and tenant, an operation may look like an overload or like Object's. */
  private String name(Route route, List<Binding> passed) {
    List<String> types = new ArrayList<>();
    if (plan.router().kind() == RouterKind.TENANT) {
      types.add(RuntimeTypes.ORGANIZATION_CONTEXT.canonicalName());
    }
    passed.forEach(each -> types.add(erased(each.parameter().type())));
    String name = route.operation().name();
    while (!signatures.add(name + "(" + String.join(",", types) + ")")) {
      name += "_";
    }
    return name;
  }

  private static String erased(TypeRef type) {
    TypeName name = Names.of(type);
    return type.kind() == TypeRef.Kind.ARRAY
        ? erased(type.arguments().get(0)) + "[]"
        : name instanceof ParameterizedTypeName generic
            ? generic.rawType().canonicalName()
            : name.toString();
  }
}
