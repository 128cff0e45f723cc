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

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What CDI gives a router: the component, the sessions of operations, what its gates decided. */
final class JakartaFields {

  private final NameAllocator names = new NameAllocator();
  private final Map<String, TypeName> types = new LinkedHashMap<>();
  private final Map<String, String> sessions = new LinkedHashMap<>();
  private final Map<JakartaGate, String> admissions = new LinkedHashMap<>();
  private final JakartaGates gates;
  private final String component;

  JakartaFields(RouterPlan plan, JakartaGates gates) {
    this.gates = gates;
    this.component =
        add(
            Names.variable(plan.router().component().id()),
            Names.of(plan.router().component().id()));
    plan.router().routes().stream()
        .flatMap(route -> route.from(Binding.Source.SESSION))
        .map(Binding::parameter)
        .forEach(
            each ->
                sessions.computeIfAbsent(
                    each.type().fullText(), type -> add(each.name(), Names.of(each.type()))));
    for (JakartaGate gate : gates.all()) {
      admissions.put(gate, add(gate.variable(), gate.admission()));
    }
  }

  private String add(String name, TypeName type) {
    String allocated = names.newName(name);
    types.put(allocated, type);
    return allocated;
  }

  /** The names in use, for those of a method. */
  NameAllocator locals() {
    return names.clone();
  }

  String component() {
    return component;
  }

  String session(TypeRef type) {
    return Objects.requireNonNull(sessions.get(type.fullText()));
  }

  /** What the gate of a route decided. */
  String admission(Route route) {
    return Objects.requireNonNull(admissions.get(gates.of(route)));
  }

  /** Adds the fields and two constructors: a proxy calls the one that takes nothing. */
  void addTo(TypeSpec.Builder type) {
    types.forEach((name, each) -> type.addField(each, name, Modifier.PRIVATE, Modifier.FINAL));
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("For the proxy that CDI puts before this bean.\n")
            .addStatement(
                "this($L)",
                types.keySet().stream().map(each -> "null").collect(Collectors.joining(", ")))
            .build());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("For CDI.\n")
            .addAnnotation(JakartaTypes.INJECT);
    types.forEach(
        (name, each) ->
            constructor.addParameter(each, name).addStatement("this.$N = $N", name, name));
    type.addMethod(constructor.build());
  }
}
