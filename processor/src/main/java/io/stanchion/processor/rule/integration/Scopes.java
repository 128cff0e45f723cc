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

import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.FieldSymbol;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.Statement.Return;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members of a component, and how values pass between them.
 *
 * @param all one for each member
 * @param types the classes whose code is the component's own
 */
record Scopes(List<Scope> all, Set<TypeId> types) {

  /**
   * A value where it stands.
   *
   * @param expression the value
   * @param scope the member that it stands in
   */
  record Located(Expression expression, Scope scope) {}

  static Scopes of(Body body) {
    return new Scopes(
        Member.of(body).map(Scope::new).toList(),
        body.parts().stream().map(part -> part.id()).collect(Collectors.toUnmodifiableSet()));
  }

  /** The method of the component that a call or a reference runs. */
  Optional<Scope> helper(MethodSymbol method) {
    return all.stream().filter(each -> is(method, each.member())).findFirst();
  }

  /** What a method returns. */
  static Stream<Located> results(Scope helper) {
    return returned(helper.member().code()).map(each -> new Located(each, helper));
  }

  /** What a lambda returns. */
  static Stream<Located> results(Lambda lambda, Scope scope) {
    return returned(lambda.body()).map(each -> new Located(each, scope));
  }

  private static Stream<Expression> returned(Code body) {
    return body instanceof Expression expression
        ? Stream.of(expression)
        : body.all(Return.class).flatMap(each -> each.value().stream());
  }

  /** What the component's own members hand over for a parameter. */
  Stream<Located> arguments(Member member, int parameter) {
    return all.stream()
        .flatMap(
            scope ->
                scope
                    .member()
                    .code()
                    .all(Call.class)
                    .flatMap(call -> handed(call, member, parameter))
                    .map(value -> new Located(value, scope)));
  }

  /** By a call, or by a call on a stream or an optional that is given the member as a function. */
  private Stream<Expression> handed(Call call, Member member, int parameter) {
    if (is(call.method(), member)) {
      return arguments(call, parameter);
    }
    boolean refers =
        call.arguments().stream()
            .anyMatch(
                each ->
                    each instanceof MethodReference reference && is(reference.method(), member));
    return refers ? call.receiver().stream() : Stream.empty();
  }

  private boolean is(MethodSymbol method, Member member) {
    return method.owner().id().filter(types::contains).isPresent()
        && member.site().member().filter(method.signature()::equals).isPresent();
  }

  /** The last parameter may get any number of them. */
  private static Stream<Expression> arguments(Call call, int parameter) {
    boolean last = parameter == call.method().parameterTypes().size() - 1;
    Stream<Expression> rest = call.arguments().stream().skip(parameter);
    return last ? rest : rest.limit(1);
  }

  /** What members other than constructors keep in a field of the component. */
  Stream<Located> assigned(FieldSymbol field) {
    return all.stream()
        .flatMap(
            scope ->
                scope
                    .member()
                    .code()
                    .all(Assignment.class)
                    .filter(
                        each ->
                            each.target() instanceof FieldAccess target
                                && target.field().equals(field))
                    .map(each -> new Located(each.value(), scope)));
  }
}
