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
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A component that hands a client what no schema has formatted. Guide: Orchestration Rules for
 * External APIs.
 */
@AutoService(Rule.class)
public final class UnformattedApiCall implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a component that hands a schema's client something it formatted itself";
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    if (body.architecture().clients().isEmpty()) {
      return Stream.empty();
    }
    Scopes scopes = Scopes.of(body);
    return scopes.all().stream()
        .flatMap(
            scope ->
                scope
                    .member()
                    .code()
                    .all(Call.class)
                    .flatMap(call -> check(call, scope, scopes, body.architecture())));
  }

  private Stream<Violation> check(
      Call call, Scope scope, Scopes scopes, Architecture architecture) {
    return handed(call, architecture)
        .flatMap(
            handed ->
                Formatting.of(handed.value(), scope, scopes).stream()
                    .map(making -> violation(handed, making, scope, architecture)));
  }

  /**
   * A value that a client gets.
   *
   * @param value the value
   * @param client the client's type
   * @param method the client's method
   */
  private record Handed(Expression value, TypeRef client, MethodSymbol method) {}

  private static Stream<Handed> handed(Call call, Architecture architecture) {
    if (call.receiver().isEmpty()) {
      return Stream.empty();
    }
    Expression receiver = call.receiver().get();
    if (architecture.isClient(receiver.type()) && !call.method().owner().is("java.lang.Object")) {
      return call.arguments().stream()
          .map(each -> new Handed(each, receiver.type(), call.method()));
    }
    return call.arguments().stream()
        .filter(MethodReference.class::isInstance)
        .map(MethodReference.class::cast)
        .flatMap(reference -> referred(receiver, reference, architecture));
  }

  /** {@code payloads.forEach(client::send)} hands over what it is called on. */
  private static Stream<Handed> referred(
      Expression payloads, MethodReference reference, Architecture architecture) {
    return reference.receiver().stream()
        .map(Expression::type)
        .filter(architecture::isClient)
        .map(client -> new Handed(payloads, client, reference.method()));
  }

  private Violation violation(
      Handed handed, Making making, Scope scope, Architecture architecture) {
    String client = handed.client().simpleText();
    String headline =
        "%s hands %s.%s %s that it formatted itself; what a client gets comes from an integration schema"
            .formatted(scope.member().fullName(), client, handed.method().name(), making.what());
    return Violation.of(this, scope.member().site(), handed.value().position(), headline)
        .with(
            "line %d makes it: %s".formatted(making.position().line(), making.text()),
            wayOut(handed.client(), architecture));
  }

  private static String wayOut(TypeRef client, Architecture architecture) {
    List<String> schemas =
        architecture.schemas().stream()
            .filter(
                each -> each.client().filter(type -> client.isSubtypeOf(type.name())).isPresent())
            .map(Schema::name)
            .toList();
    return "%s %s for %s: let a from...(...) there take what you have, and hand over what its to...() returns"
        .formatted(
            Listing.and(schemas), schemas.size() == 1 ? "formats" : "format", client.simpleText());
  }
}
