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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.NewArray;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out whether a component has formatted a value itself, however the value got where it is.
 */
final class Formatting {

  private final Scopes scopes;
  private final Set<String> seen = new HashSet<>();

  private Formatting(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Where the component formats the value; absent where it does not. */
  static Optional<Making> of(Expression value, Scope scope, Scopes scopes) {
    return new Formatting(scopes).find(value, scope);
  }

  private Optional<Making> find(Expression value, Scope scope) {
    if (Rendered.bySchema(value, scope) || value.type().kind() == TypeRef.Kind.PRIMITIVE) {
      return Optional.empty();
    }
    if (value instanceof Variable variable) {
      return ofVariable(variable, scope);
    }
    if (value instanceof FieldAccess access) {
      return ofField(access);
    }
    if (value instanceof Call call) {
      return ofCall(call, scope);
    }
    if (value instanceof Creation creation) {
      return ofCreation(creation, scope);
    }
    if (value instanceof Binary binary) {
      return TextForms.concatenation(binary, scope.variables());
    }
    if (value instanceof NewArray array) {
      return any(array.parts(), scope);
    }
    if (value instanceof Lambda || value instanceof MethodReference) {
      return AnswerReaders.isOne(value, scope) ? Optional.empty() : ofFunction(value, scope);
    }
    return any(Sides.alternatives(value), scope);
  }

  private Optional<Making> any(List<? extends Expression> values, Scope scope) {
    return values.stream().flatMap(each -> find(each, scope).stream()).findFirst();
  }

  private Optional<Making> any(Stream<Scopes.Located> values) {
    return values.flatMap(each -> find(each.expression(), each.scope()).stream()).findFirst();
  }

  private Optional<Making> ofVariable(Variable variable, Scope scope) {
    Local local = variable.local();
    if (!seen.add(scope.member().site() + " " + local.number())) {
      return Optional.empty();
    }
    Optional<Making> written = Filling.of(local, scope);
    if (written.isPresent()) {
      return written;
    }
    return any(scope.parameter(local).flatMap(i -> scopes.arguments(scope.member(), i)))
        .or(() -> any(scope.variables().values(local), scope))
        .or(() -> any(scope.elements(local), scope))
        .or(() -> any(Lookups.containers(local, scope), scope));
  }

  private Optional<Making> ofField(FieldAccess access) {
    boolean own = access.ofThis() || access.field().isStatic();
    return own && seen.add("field " + access.field().name())
        ? any(scopes.assigned(access.field()))
        : Optional.empty();
  }

  private Optional<Making> ofFunction(Expression function, Scope scope) {
    if (function instanceof Lambda lambda) {
      return scope.writesInto(lambda)
          ? Optional.of(Making.object(lambda))
          : any(Scopes.results(lambda, scope));
    }
    return scopes
        .helper(((MethodReference) function).method())
        .flatMap(helper -> any(Scopes.results(helper)));
  }

  private Optional<Making> ofCall(Call call, Scope scope) {
    Optional<Scope> helper = scopes.helper(call.method());
    if (helper.isPresent()) {
      return seen.add("method " + helper.get().member().site())
          ? any(Scopes.results(helper.get()))
          : Optional.empty();
    }
    return made(call, scope)
        .or(
            () ->
                contents(call, scope).stream()
                    .flatMap(each -> ofStep(each, scope).stream())
                    .findFirst());
  }

  /** What is in the call's result, whoever has put it there. */
  private List<Expression> contents(Call call, Scope scope) {
    if (Lookups.isOne(call)) {
      boolean isNew = seen.add("lookup " + scope.member().site() + " " + call.position());
      return isNew ? Lookups.values(call, scope) : List.of();
    }
    return Chains.isEnvelope(call) ? Chains.handedOver(call) : Conversions.inside(call);
  }

  /** What the call itself puts together. */
  private static Optional<Making> made(Call call, Scope scope) {
    if (MapFactories.makes(call)) {
      return Optional.of(Making.map(call));
    }
    Optional<Making> text = TextForms.call(call);
    if (text.isPresent()) {
      return text;
    }
    if (call.receiver().filter(each -> Setters.isJson(each.type())).isPresent()
        && Setters.isKeyed(call)) {
      return Optional.of(Making.tree(call));
    }
    if (!Chains.isBuilding(call) && Chains.builder(call).flatMap(scope::written).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Libraries.isMap(call.type()) ? Making.map(call) : Making.object(call));
  }

  /** The functions of a stream are handed what the component has. */
  private Optional<Making> ofStep(Expression value, Scope scope) {
    return value instanceof Lambda || value instanceof MethodReference
        ? ofFunction(value, scope)
        : find(value, scope);
  }

  private Optional<Making> ofCreation(Creation creation, Scope scope) {
    TypeRef type = creation.type();
    if (creation.body().isPresent()) {
      return Libraries.isMap(type) ? Optional.of(Making.map(creation)) : Optional.empty();
    }
    if (creation.arguments().isEmpty() || Libraries.isThrowable(type)) {
      return Optional.empty();
    }
    if (MapFactories.entry(creation).isPresent()) {
      return Optional.of(Making.map(creation));
    }
    return Conversions.isWrapping(creation)
        ? any(Conversions.inside(creation), scope)
        : Optional.of(Making.object(creation));
  }
}
