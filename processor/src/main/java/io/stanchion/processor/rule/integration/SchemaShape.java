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
package io.stanchion.processor.rule.integration;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Declaration;
import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.Schema;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema that is no value: it can change, cannot be made from a request, or does not render.
 * Guide: Orchestration Rules for External APIs.
 */
@AutoService(Rule.class)
public final class SchemaShape implements ArchitectureRule {

  private static final Pattern FACTORY = Pattern.compile("(from|of)([A-Z_0-9].*)?");
  private static final Pattern RENDERER = Pattern.compile("to([A-Z_0-9].*)?");
  private static final Pattern SETTER = Pattern.compile("set[A-Z_0-9].*");
  private static final Set<String> NOT_RENDERING = Set.of("toString", "toBuilder");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "an integration schema that is mutable, or lacks its static factory or its renderer";
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    return architecture.schemas().stream().flatMap(this::check);
  }

  private Stream<Violation> check(Schema schema) {
    Declaration declaration = schema.declaration();
    boolean hasInstances =
        declaration.kind() == Declaration.Kind.CLASS
            || declaration.kind() == Declaration.Kind.RECORD;
    if (!hasInstances) {
      return Stream.of(noValue(schema, declaration.kind().phrase()));
    }
    if (declaration.isAbstract()) {
      return Stream.of(noValue(schema, "abstract"));
    }
    return Stream.of(mutableFields(schema), setters(schema), factory(schema), renderer(schema))
        .flatMap(each -> each);
  }

  private Violation noValue(Schema schema, String what) {
    String headline =
        "%s is %s; an integration schema is a class or a record with instances"
            .formatted(schema.name(), what);
    return Violation.of(this, schema.site(), schema.position(), headline)
        .with("mark each class that formats for the API, best a record with from... and to...");
  }

  private Stream<Violation> mutableFields(Schema schema) {
    return changing(schema)
        .map(
            field ->
                Violation.of(
                        this,
                        Site.of(field.owner(), field.name()),
                        field.position(),
                        "%s.%s can change after the schema was made; an integration schema is immutable"
                            .formatted(field.owner().nestedName(), field.name()))
                    .with(
                        "make it final, or make %s a record"
                            .formatted(field.owner().nestedName())));
  }

  private static Stream<Field> changing(Schema schema) {
    return schema.fields().stream().filter(each -> !each.isStatic() && !each.isFinal());
  }

  /** Those of fields that can change say nothing new. */
  private Stream<Violation> setters(Schema schema) {
    Set<String> said =
        changing(schema).map(Field::name).map(SchemaShape::setter).collect(Collectors.toSet());
    return schema.methods().stream()
        .filter(each -> !each.isStatic() && SETTER.matcher(each.name()).matches())
        .filter(each -> each.parameters().size() == 1 && !said.contains(each.name()))
        .filter(each -> !returnsSchema(each, schema))
        .map(
            method ->
                Violation.of(
                        this,
                        Site.of(method.owner(), method.signature()),
                        method.position(),
                        "%s.%s changes the schema; an integration schema is immutable"
                            .formatted(schema.name(), method.name()))
                    .with("give the value to the static factory instead"));
  }

  private static String setter(String field) {
    return "set" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
  }

  private Stream<Violation> factory(Schema schema) {
    boolean present =
        schema.methods().stream()
            .filter(each -> each.isStatic() && each.visibility() != Visibility.PRIVATE)
            .filter(each -> FACTORY.matcher(each.name()).matches())
            .anyMatch(each -> returnsSchema(each, schema));
    String headline =
        "%s has no static factory; an integration schema is made by from...(...) or of...(...)"
            .formatted(schema.name());
    return present
        ? Stream.empty()
        : Stream.of(
            Violation.of(this, schema.site(), schema.position(), headline)
                .with(
                    "add one that takes what the component has: static %s from(... request) { ... }"
                        .formatted(schema.id().simpleName())));
  }

  private static boolean returnsSchema(Schema.Method method, Schema schema) {
    return method
        .returnType()
        .all()
        .map(TypeRef::id)
        .anyMatch(each -> each.filter(schema.id()::equals).isPresent());
  }

  private Stream<Violation> renderer(Schema schema) {
    boolean present =
        schema.methods().stream()
            .filter(each -> !each.isStatic() && each.visibility() != Visibility.PRIVATE)
            .filter(each -> RENDERER.matcher(each.name()).matches())
            .filter(each -> !NOT_RENDERING.contains(each.name()) && !returnsSchema(each, schema))
            .anyMatch(each -> each.returnType().kind() != TypeRef.Kind.VOID);
    String headline =
        "%s does not render its payload; an integration schema has a method to...()"
            .formatted(schema.name());
    return present
        ? Stream.empty()
        : Stream.of(
            Violation.of(this, schema.site(), schema.position(), headline).with(details(schema)));
  }

  private static List<String> details(Schema schema) {
    String taker =
        schema.client().map(client -> client.simpleText() + " takes").orElse("the client takes");
    return List.of(
        "add one that returns what %s, such as Map<String, Object> toApi() { ... }"
            .formatted(taker));
  }
}
