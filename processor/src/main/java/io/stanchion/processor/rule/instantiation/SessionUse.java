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
package io.stanchion.processor.rule.instantiation;

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.FieldSymbol;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the operations that use the injected session: its field, or a field that was made of it.
 *
 * @param body the component
 * @param carriers the names of those fields
 */
record SessionUse(Body body, Set<String> carriers) {

  /** Absent where the session goes into a superclass whose code is not to be seen. */
  static Optional<SessionUse> of(Body body) {
    boolean leaves = constructors(body).anyMatch(each -> handsUp(each, body));
    return leaves ? Optional.empty() : Optional.of(new SessionUse(body, carriers(body)));
  }

  private static Stream<MethodCode> constructors(Body body) {
    return body.methods().filter(MethodCode::isConstructor);
  }

  private static boolean handsUp(MethodCode constructor, Body body) {
    return constructor
        .all(Expression.Call.class)
        .filter(call -> call.method().name().equals("<init>"))
        .filter(call -> call.arguments().stream().anyMatch(SessionUse::mentionsSession))
        .anyMatch(call -> !isRead(call.method(), body));
  }

  private static boolean isRead(MethodSymbol constructor, Body body) {
    return body.parts().stream()
        .anyMatch(part -> constructor.owner().id().equals(Optional.of(part.id())));
  }

  private static boolean mentionsSession(Code code) {
    return code.all(Expression.class).anyMatch(each -> each.type().has(Trait.SESSION));
  }

  private static Set<String> carriers(Body body) {
    Set<String> found = new HashSet<>();
    body.component()
        .instanceFields()
        .filter(field -> field.type().has(Trait.SESSION))
        .forEach(field -> found.add(field.name()));
    constructors(body)
        .filter(SessionUse::handsOn)
        .flatMap(each -> each.all(Expression.Assignment.class))
        .filter(each -> !isGiven(each.value()))
        .map(each -> body.field(each.target()))
        .flatMap(Optional::stream)
        .map(FieldSymbol::name)
        .forEach(found::add);
    body.parts().stream()
        .flatMap(part -> part.initializers().stream())
        .filter(each -> mentionsSession(each.value()))
        .forEach(each -> found.add(each.field().name()));
    return found;
  }

  /** Whether something is made of the session, or it is not known what is. */
  private static boolean handsOn(MethodCode constructor) {
    return Stream.concat(
            constructor.all(Expression.Call.class).flatMap(SessionUse::inputs),
            constructor.all(Expression.Creation.class).flatMap(each -> each.arguments().stream()))
        .anyMatch(SessionUse::mentionsSession);
  }

  private static Stream<Expression> inputs(Expression.Call call) {
    return Stream.concat(call.receiver().stream(), call.arguments().stream());
  }

  /** What the constructor stores as it came has nothing to do with the session. */
  private static boolean isGiven(Expression value) {
    return value instanceof Expression.Literal
        || (value instanceof Expression.Variable variable
            && variable.local().role() == Local.Role.PARAMETER);
  }

  /** The overloads that use it, in the order of declaration. */
  List<Operation> users() {
    return body.component().operations().stream().filter(this::uses).toList();
  }

  private boolean uses(Operation operation) {
    Optional<MethodCode> code = body.code(operation);
    return code.isEmpty()
        || body.reachableFrom(code.get()).stream()
            .flatMap(each -> each.all(Expression.class))
            .anyMatch(this::usesIt);
  }

  private boolean usesIt(Expression expression) {
    return body.field(expression).filter(field -> carriers.contains(field.name())).isPresent()
        || (expression instanceof Expression.Creation creation && mayCapture(creation));
  }

  /** An inner class sees the fields around it, and its code is not part of the component's. */
  private boolean mayCapture(Expression.Creation creation) {
    return creation.type().name().startsWith(body.component().id().qualifiedName() + ".")
        && !creation.type().has(Trait.RECORD);
  }
}
