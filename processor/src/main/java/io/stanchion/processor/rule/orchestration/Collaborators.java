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
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import java.util.List;
import java.util.Optional;
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

  /** All of them, in the order of the fields. */
  Stream<Collaborator> all() {
    return component.instanceFields().flatMap(field -> of(field.name(), field.type()).stream());
  }

  /** The collaborator that the expression reads from a field of the component. */
  Optional<Collaborator> read(Expression expression) {
    if (expression instanceof FieldAccess access) {
      return access.ofThis() && component.isA(access.field().owner())
          ? of(access.field().name(), access.type())
          : Optional.empty();
    }
    return expression instanceof Call call && isAccessor(call)
        ? of(call.method().name(), call.type())
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

  /** A proxy of the component itself, which frameworks inject for transactions, is nobody else. */
  private Optional<Collaborator> of(String field, TypeRef type) {
    List<Component> others =
        architecture.behind(type).stream()
            .filter(each -> !each.id().equals(component.id()))
            .toList();
    return others.isEmpty() && !architecture.isClient(type)
        ? Optional.empty()
        : Optional.of(new Collaborator(field, type, others));
  }
}
