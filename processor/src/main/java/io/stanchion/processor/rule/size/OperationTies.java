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
package io.stanchion.processor.rule.size;

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.FieldSymbol;
import io.stanchion.processor.model.code.MethodCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the operations of a component use, directly or through its own methods. */
final class OperationTies {

  private static final Set<String> PLATFORM = Set.of("java.", "javax.", "jakarta.");
  private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");

  private final Body body;
  private final String root;

  private OperationTies(Body body) {
    this.body = body;
    this.root = root(body.component().id().packageName());
  }

  /** The ties of each operation, by its name: overloads are one operation. */
  static Map<String, Set<Tie>> of(Body body) {
    OperationTies ties = new OperationTies(body);
    Map<String, Set<Tie>> found = new LinkedHashMap<>();
    for (Operation each : body.component().operations()) {
      Set<Tie> own = found.computeIfAbsent(each.name(), name -> new LinkedHashSet<>());
      signature(each).forEach(own::add);
      body.code(each).ifPresent(code -> ties.follow(code, own));
    }
    return found;
  }

  /** The packages of one application share their first two names, in a small one the first. */
  private static String root(String packageName) {
    String[] parts = packageName.split("\\.", -1);
    return parts.length < 3 ? parts[0] + "." : parts[0] + "." + parts[1] + ".";
  }

  /** The tenant parameter is in every scoped operation, whatever this is about. */
  private static Stream<Tie> signature(Operation operation) {
    Optional<Parameter> tenant = operation.tenantParameter();
    return Stream.concat(
            operation.parameters().stream()
                .filter(each -> !tenant.equals(Optional.of(each)))
                .map(Parameter::type),
            Stream.of(operation.returnType()))
        .flatMap(TypeRef::all)
        .filter(type -> isModel(type) || type.has(Trait.SESSION))
        .map(Tie::type);
  }

  /** A type with arguments is a container: what it holds counts, it does not. */
  private static boolean isModel(TypeRef type) {
    return type.id().isPresent()
        && type.arguments().isEmpty()
        && PLATFORM.stream().noneMatch(type.name()::startsWith);
  }

  private void follow(MethodCode start, Set<Tie> found) {
    for (MethodCode method : body.reachableFrom(start)) {
      found.add(Tie.method(method.name()));
      method.all(Expression.class).forEach(each -> note(each, found));
    }
  }

  private void note(Expression expression, Set<Tie> found) {
    body.field(expression).ifPresent(field -> note(field, found));
    types(expression).filter(this::isOfTheApplication).map(Tie::type).forEach(found::add);
  }

  /** Who logs, tells the time or reads a constant text has nothing in common with who does too. */
  private static void note(FieldSymbol field, Set<Tie> found) {
    TypeRef type = field.type();
    boolean isLogger = type.name().endsWith("Logger") || type.name().endsWith(".Log");
    boolean isText =
        field.isStatic()
            && field.isFinal()
            && (type.kind() == TypeRef.Kind.PRIMITIVE || type.name().startsWith("java.lang."));
    if (type.has(Trait.SESSION)) {
      found.add(Tie.type(type));
    } else if (!isLogger && !isText && !CLOCKS.contains(type.name())) {
      found.add(Tie.field(field));
    }
  }

  /** What a body works with; fields of the component are ties of their own. */
  private Stream<TypeRef> types(Expression expression) {
    return body.field(expression).isPresent() ? Stream.empty() : expression.type().all();
  }

  private boolean isOfTheApplication(TypeRef type) {
    return isModel(type)
        && type.name().startsWith(root)
        && !type.isSubtypeOf("java.lang.Throwable")
        && !isTheComponent(type);
  }

  private boolean isTheComponent(TypeRef type) {
    return body.parts().stream().anyMatch(part -> type.id().equals(Optional.of(part.id())));
  }
}
