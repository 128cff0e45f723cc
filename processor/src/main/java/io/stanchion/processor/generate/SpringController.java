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
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;
import io.stanchion.processor.model.route.RouterKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A controller with one handler for each route. */
final class SpringController {

  private static final List<String> OF_OBJECT =
      List.of(
          "getClass",
          "hashCode",
          "toString",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "wait",
          "equals");

  private final RouterPlan plan;
  private final Router router;
  private final ClassName name;
  private final List<Route> routes;
  private final NameAllocator names = new NameAllocator();
  private final Map<TypeName, String> sessions = new LinkedHashMap<>();
  private final Set<SpringHelper> helpers = EnumSet.noneOf(SpringHelper.class);
  private final ClassName componentType;
  private final String component;

  SpringController(RouterPlan plan, ClassName name, List<Route> routes) {
    this.plan = plan;
    this.router = plan.router();
    this.name = name;
    this.routes = routes;
    this.componentType = Names.of(router.component().id());
    this.component = names.newName(Names.variable(router.component().id()));
    routes.stream()
        .flatMap(route -> route.from(Binding.Source.SESSION))
        .forEach(
            each ->
                sessions.computeIfAbsent(
                    Names.of(each.type()), type -> names.newName(each.parameter().name())));
  }

  TypeSpec.Builder addTo(TypeSpec.Builder type) {
    type.addAnnotation(SpringTypes.REST_CONTROLLER);
    if (!router.basePath().isEmpty()) {
      type.addAnnotation(
          AnnotationSpec.builder(SpringTypes.REQUEST_MAPPING)
              .addMember("value", "$S", router.basePath())
              .build());
    }
    SpringOpenApi.of(plan).addTo(type);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (type.build().modifiers().contains(Modifier.PUBLIC)) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    addField(type, constructor, componentType, component);
    sessions.forEach((session, field) -> addField(type, constructor, session, field));
    SpringGate gate = new SpringGate(name, router.kind(), routes, names);
    gate.addField(type, constructor);
    type.addMethod(constructor.build());
    gate.addCheck(type);
    addHandlers(type);
    helpers.forEach(each -> each.addTo(type));
    type.addType(SpringProblems.of(name, routes, plan.libraries()));
    if (router.kind() != RouterKind.OPEN) {
      type.addType(SpringGate.caller());
    }
    return type;
  }

  private static void addField(
      TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName fieldType, String field) {
    type.addField(fieldType, field, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addParameter(fieldType, field).addStatement("this.$N = $N", field, field);
  }

  private void addHandlers(TypeSpec.Builder type) {
    NameAllocator methods = new NameAllocator();
    OF_OBJECT.forEach(methods::newName);
    SpringGate.methodNames().forEach(methods::newName);
    SpringHelper.names().forEach(methods::newName);
    for (Route route : routes) {
      String method = methods.newName(route.operation().name());
      type.addMethod(new SpringHandler(this, route).method(method));
    }
  }

  RouterPlan plan() {
    return plan;
  }

  ClassName componentType() {
    return componentType;
  }

  /** The field that holds the component. */
  String component() {
    return component;
  }

  /** The field that holds a session of the type. */
  String session(Binding binding) {
    return Objects.requireNonNull(sessions.get(Names.of(binding.type())));
  }

  /** The names in use, for those of a method. */
  NameAllocator locals() {
    return names.clone();
  }

  Set<SpringHelper> helpers() {
    return helpers;
  }
}
