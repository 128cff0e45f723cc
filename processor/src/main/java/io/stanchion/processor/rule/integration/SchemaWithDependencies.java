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
import io.stanchion.processor.model.Schema;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema that does more than format: it could fetch or send. Guide: Orchestration Rules for
 * External APIs.
 */
@AutoService(Rule.class)
public final class SchemaWithDependencies implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "an integration schema that holds or calls a component, a session or a client";
  }

  /** A schema is no component, but for one that is marked as both. */
  @Override
  public boolean everywhere() {
    return true;
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    return body.parts().stream().flatMap(code -> check(code, body.architecture()));
  }

  @Override
  public Stream<Violation> checkOther(
      SourceClass other, Architecture architecture, Settings settings) {
    return check(other.code(), architecture);
  }

  private Stream<Violation> check(TypeCode code, Architecture architecture) {
    return architecture.schema(code.id()).stream()
        .flatMap(
            schema ->
                schema.component()
                    ? Stream.of(both(schema))
                    : Stream.concat(
                        fields(schema, architecture), calls(schema, code, architecture)));
  }

  private Violation both(Schema schema) {
    String headline =
        "%s is marked as a schema and as a component; a schema formats and does not act"
            .formatted(schema.name());
    return Violation.of(this, schema.site(), schema.position(), headline)
        .with("move the formatting into a class of its own and mark that as the schema");
  }

  private Stream<Violation> fields(Schema schema, Architecture architecture) {
    return schema.fields().stream()
        .flatMap(
            field ->
                field
                    .type()
                    .all()
                    .flatMap(type -> dependency(type, architecture).stream())
                    .limit(1)
                    .map(
                        type ->
                            Violation.of(
                                    this,
                                    Site.of(field.owner(), field.name()),
                                    field.position(),
                                    "%s holds %s; a schema formats and does not act"
                                        .formatted(schema.name(), type))
                                .with(
                                    "let the component call %s, and give the schema what comes of it"
                                        .formatted(type))));
  }

  private Stream<Violation> calls(Schema schema, TypeCode code, Architecture architecture) {
    Stream<Violation> inMethods =
        code.methods().stream()
            .flatMap(
                method ->
                    method.body().stream()
                        .flatMap(
                            body ->
                                calls(schema, name(method), method.site(), body, architecture)));
    Stream<Violation> inInitializers =
        code.initializers().stream()
            .flatMap(
                each ->
                    calls(
                        schema,
                        each.field().name(),
                        Site.of(code.id(), each.field().name()),
                        each.value(),
                        architecture));
    Stream<Violation> inBlocks =
        code.blocks().stream()
            .flatMap(each -> calls(schema, "its initializer", schema.site(), each, architecture));
    return Stream.of(inMethods, inInitializers, inBlocks).flatMap(each -> each);
  }

  private static String name(MethodCode method) {
    return method.isConstructor() ? "its constructor" : method.name();
  }

  private Stream<Violation> calls(
      Schema schema, String member, Site site, Code body, Architecture architecture) {
    return body.all(Expression.class)
        .flatMap(
            expression ->
                called(expression, architecture).stream()
                    .map(
                        called ->
                            Violation.of(
                                    this,
                                    site,
                                    expression.position(),
                                    "%s calls %s in %s; a schema formats and does not act"
                                        .formatted(schema.name(), called, member))
                                .with(
                                    "call it in the component, and hand the schema what comes"
                                        + " of it")));
  }

  /** What a call acts on, and how; static methods have no receiver and only compute. */
  private static Optional<String> called(Expression expression, Architecture architecture) {
    if (expression instanceof Call call) {
      return call.receiver()
          .flatMap(receiver -> dependency(receiver.type(), architecture))
          .map(type -> type + "." + call.method().name());
    }
    if (expression instanceof MethodReference reference && !reference.method().isStatic()) {
      TypeRef type = reference.receiver().map(Expression::type).orElse(reference.method().owner());
      return dependency(type, architecture).map(name -> name + "." + reference.method().name());
    }
    return expression instanceof Creation creation
        ? dependency(creation.type(), architecture).map(type -> "new " + type)
        : Optional.empty();
  }

  /** The type's name, if it is a component, a session or a client. */
  private static Optional<String> dependency(TypeRef type, Architecture architecture) {
    return Optional.of(type)
        .filter(each -> isDependency(each, architecture))
        .map(TypeRef::simpleText);
  }

  private static boolean isDependency(TypeRef type, Architecture architecture) {
    return type.isComponent()
        || type.has(Trait.SESSION)
        || architecture.isClient(type)
        || !architecture.behind(type).isEmpty();
  }
}
