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
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.generate.ProviderPlan.External;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What a router without a container is made of, and its constructor: the units of work, then what
 * the component needs from outside, then what the router itself needs.
 */
final class RouterFields {

  private final RouterPlan plan;
  private final NameAllocator names = new NameAllocator();
  private final List<Field> units = new ArrayList<>();
  private final List<Field> externals = new ArrayList<>();
  private final List<Field> own = new ArrayList<>();
  private final Map<External, String> nameOf = new HashMap<>();
  private final String component;

  RouterFields(RouterPlan plan) {
    this.plan = plan;
    List<External> sessions = plan.sessions();
    for (External session : sessions) {
      String name = sessions.size() == 1 ? "unitOfWork" : session.name() + "UnitOfWork";
      TypeName type =
          ParameterizedTypeName.get(RuntimeTypes.UNIT_OF_WORK, Names.of(session.type()).box());
      units.add(named(session, name, type));
    }
    for (External external : plan.externals()) {
      externals.add(named(external, external.name(), Names.of(external.type())));
    }
    component = names.newName(Names.variable(plan.provider().component().id()));
  }

  private Field named(External external, String name, TypeName type) {
    Field field = new Field(names.newName(name), type);
    nameOf.put(external, field.name());
    return field;
  }

  /** Adds what only this router needs, and tells its name. */
  String add(String name, TypeName type) {
    Field field = new Field(names.newName(name), type);
    own.add(field);
    return field.name();
  }

  /** The names in use, for those of a method. */
  NameAllocator locals() {
    return names.clone();
  }

  RouterPlan plan() {
    return plan;
  }

  /** The unit of work for a session. */
  String unit(External session) {
    return Objects.requireNonNull(nameOf.get(session));
  }

  /** The component, ready to be called; sessions are the variables that hold them. */
  CodeBlock component(Map<External, String> sessions) {
    if (!plan.isStateful()) {
      return CodeBlock.of("$N", component);
    }
    return built(
        each -> CodeBlock.of("$N", each.isSession() ? sessions.get(each) : nameOf.get(each)));
  }

  private CodeBlock built(Function<External, CodeBlock> argument) {
    return CodeBlock.of(
        "$T.get($L)",
        Names.of(plan.provider().provider()),
        plan.provider().parameters().stream().map(argument).collect(CodeBlock.joining(", ")));
  }

  /** Adds the fields and the constructor. */
  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    constructor.addJavadoc("A router for the lifetime of the application.\n");
    if (type.build().modifiers().contains(Modifier.PUBLIC)) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    parameters().forEach(each -> constructor.addParameter(each.type(), each.name()));
    units.forEach(each -> each.addTo(type, constructor));
    if (plan.isStateful()) {
      externals.forEach(each -> each.addTo(type, constructor));
    } else {
      type.addField(
          Names.of(plan.provider().component().id()), component, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = $L", component, built(this::checkedExternal));
    }
    own.forEach(each -> each.addTo(type, constructor));
    type.addMethod(constructor.build());
  }

  private Stream<Field> parameters() {
    return Stream.of(units, externals, own).flatMap(List::stream);
  }

  private CodeBlock checkedExternal(External external) {
    return externals.stream()
        .filter(each -> each.name().equals(nameOf.get(external)))
        .map(Field::checked)
        .findFirst()
        .orElseThrow();
  }

  private record Field(String name, TypeName type) {

    CodeBlock checked() {
      return type.isPrimitive()
          ? CodeBlock.of("$N", name)
          : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
    }

    void addTo(TypeSpec.Builder owner, MethodSpec.Builder constructor) {
      owner.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = $L", name, checked());
    }
  }
}
