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
package io.stanchion.processor.rule.orchestration;

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Declaration;
import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognizes the collaborators of a component.
 *
 * @param component who works with them
 * @param architecture what it stands in
 */
record Collaborators(Component component, Architecture architecture) {

  /** The collaborators of a component with its code. */
  static Collaborators of(Body body) {
    return new Collaborators(body.component(), body.architecture());
  }

  /** The collections whose elements may be several collaborators. */
  private static final Set<String> CONTAINERS =
      Set.of("java.lang.Iterable", "java.util.Map", "java.util.stream.Stream");

  /** All of them, also inside of providers and collections, in the order of the fields. */
  Stream<Collaborator> all() {
    return component
        .instanceFields()
        .flatMap(field -> field.type().all().flatMap(type -> named(field.name(), type).stream()));
  }

  /** Whether two or more are held by fields or asked for by a constructor. */
  boolean areSeveral() {
    return types().anyMatch(types -> types.stream().mapToInt(this::count).sum() > 1);
  }

  /** The first that is held or asked for, also inside of a provider. */
  Optional<Collaborator> first() {
    return types()
        .flatMap(List::stream)
        .flatMap(TypeRef::all)
        .flatMap(type -> named(type.simpleText(), type).stream())
        .findFirst();
  }

  /** The types of the fields, then those of each constructor's parameters. */
  private Stream<List<TypeRef>> types() {
    return Stream.concat(
        Stream.of(component.instanceFields().map(Field::type).toList()),
        component.constructors().stream()
            .map(each -> each.parameters().stream().map(Parameter::type).toList()));
  }

  private int count(TypeRef type) {
    if (type.all().noneMatch(inner -> named("", inner).isPresent())) {
      return 0;
    }
    boolean isContainer =
        type.kind() == TypeRef.Kind.ARRAY || CONTAINERS.stream().anyMatch(type::isSubtypeOf);
    return isContainer ? 2 : 1;
  }

  /** The collaborator that the expression reads from a field of the component. */
  Optional<Collaborator> read(Expression expression) {
    if (expression instanceof FieldAccess access) {
      return access.ofThis() && component.isA(access.field().owner())
          ? named(access.field().name(), access.type())
          : Optional.empty();
    }
    if (!(expression instanceof Call call)) {
      return Optional.empty();
    }
    return isAccessor(call)
        ? named(call.method().name(), call.type())
        : call.receiver().flatMap(holder -> handedOut(call, holder));
  }

  /**
   * What a provider, a supplier or the like in a field of the component gives without a question.
   */
  private Optional<Collaborator> handedOut(Call call, Expression holder) {
    return call.arguments().isEmpty()
            && holder instanceof FieldAccess access
            && access.ofThis()
            && component.isA(access.field().owner())
        ? access.type().arguments().stream()
            .flatMap(TypeRef::all)
            .filter(each -> each.id().equals(call.type().id()))
            .findFirst()
            .flatMap(each -> named(access.field().name(), each))
        : Optional.empty();
  }

  /** Whether the call reads a component of the record that the orchestrator is. */
  boolean isAccessor(Call call) {
    return component.declaration().kind() == Declaration.Kind.RECORD
        && call.ofThis()
        && call.arguments().isEmpty()
        && component.isA(call.method().owner())
        && component.instanceFields().anyMatch(each -> each.name().equals(call.method().name()));
  }

  /**
   * The collaborator that a field or parameter of that type holds.
   *
   * <p>A proxy of the component itself, which frameworks inject for transactions, is nobody else.
   */
  Optional<Collaborator> named(String field, TypeRef type) {
    List<Component> others =
        architecture.behind(type).stream()
            .filter(each -> !each.id().equals(component.id()))
            .toList();
    return others.isEmpty() && !architecture.isClient(type)
        ? Optional.empty()
        : Optional.of(new Collaborator(field, type, others));
  }
}
