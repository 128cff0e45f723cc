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
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;
import io.stanchion.processor.model.route.RouterKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A resource of Jakarta REST, public whatever the component is: the runtimes call public methods of
 * public classes only.
 */
final class JakartaRouter {

  /** What every object has, or CDI's proxies. */
  private static final List<String> TAKEN =
      List.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final RouterPlan plan;
  private final Router router;
  private final ClassName name;
  private final JakartaGates gates;
  private final JakartaFields fields;
  private final JakartaOpenApi openApi;
  private final Set<JakartaHelper> helpers = EnumSet.noneOf(JakartaHelper.class);

  JakartaRouter(RouterPlan plan) {
    this.plan = plan;
    this.router = plan.router();
    this.name = Names.of(router.id());
    this.gates = new JakartaGates(router, name);
    this.fields = new JakartaFields(plan, gates);
    this.openApi = JakartaOpenApi.of(plan);
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(RouterText.ofClass(router))
            .addAnnotation(
                AnnotationSpec.builder(JakartaTypes.PATH)
                    .addMember("value", "$S", router.basePath().isEmpty() ? "/" : router.basePath())
                    .build())
            .addAnnotation(JakartaTypes.REQUEST_SCOPED);
    openApi.addTo(type);
    fields.addTo(type);
    addMethods(type);
    addWatch(type);
    JakartaHelper.withNeeded(helpers).forEach(each -> type.addMethod(each.method()));
    return type.build();
  }

  private void addMethods(TypeSpec.Builder type) {
    NameAllocator names = new NameAllocator();
    TAKEN.forEach(names::newName);
    JakartaHelper.names().forEach(names::newName);
    for (Route route : router.routes()) {
      MethodSpec method =
          new JakartaHandler(fields, router, route, helpers)
              .method(names.newName(route.operation().name()), openApi);
      type.addMethod(
          gates.all().size() < 2
              ? method
              : method.toBuilder().addAnnotation(gates.of(route).binding()).build());
    }
  }

  /** The nested classes: what decides who may call, and what answers unreadable bodies. */
  private void addWatch(TypeSpec.Builder type) {
    List<JakartaGate> all = gates.all();
    all.forEach(gate -> gate.addTo(type));
    if (router.kind() != RouterKind.OPEN) {
      helpers.add(JakartaHelper.PROBLEM);
      type.addType(JakartaCaller.type());
    }
    List<Binding> bodies =
        router.routes().stream().flatMap(each -> each.from(Binding.Source.BODY)).toList();
    boolean hasBodies = !bodies.isEmpty();
    ClassName binding = name.nestedClass("Checked");
    if (all.size() != 1 && hasBodies) {
      type.addType(JakartaBinding.of(binding, "Marks what the reader of bodies watches over.\n"));
    }
    if (all.size() == 1 || hasBodies) {
      type.addAnnotation(binding);
    }
    if (hasBodies) {
      helpers.add(JakartaHelper.REFUSED);
      type.addType(
          JakartaBody.reader(
              name,
              binding,
              !bodies.stream().allMatch(Binding::isRequired),
              plan.libraries().contains(JakartaBody.LIBRARY)));
    }
  }
}
