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
package io.stanchion.processor.rule.dependency;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Declaration;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.rule.dependency.Pieces.Piece;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Code that creates a component past its provider. Guide: Service Instantiation and Session
 * Management Patterns.
 */
@AutoService(Rule.class)
public final class DirectInstantiation implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a component that is created outside of its provider, an orchestrator's constructor and"
        + " tests";
  }

  @Override
  public boolean everywhere() {
    return true;
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    boolean mayCompose = body.component().isOrchestrator();
    return body.parts().stream()
        .filter(part -> !part.inTests())
        .flatMap(
            part ->
                Pieces.of(part)
                    .filter(piece -> !(mayCompose && piece.createsObject()))
                    .flatMap(piece -> creations(part, piece, body.architecture(), mayCompose)));
  }

  @Override
  public Stream<Violation> checkOther(
      SourceClass other, Architecture architecture, Settings settings) {
    TypeCode code = other.code();
    return code.inTests()
        ? Stream.empty()
        : Pieces.of(code).flatMap(piece -> creations(code, piece, architecture, false));
  }

  private Stream<Violation> creations(
      TypeCode where, Piece piece, Architecture architecture, boolean mayCompose) {
    return piece
        .code()
        .all(Expression.class)
        .flatMap(
            each ->
                created(each, architecture).stream()
                    // Nothing but its own constants can, which is UninstantiableComponent's
                    // business.
                    .filter(target -> !isEnum(target, architecture))
                    .map(
                        target ->
                            Violation.of(
                                    this,
                                    piece.site(),
                                    each.position(),
                                    "%s creates %s itself; that is for its provider"
                                        .formatted(where.id().nestedName(), target.nestedName()))
                                .with(wayOut(target, mayCompose))));
  }

  private static String wayOut(TypeId target, boolean mayCompose) {
    String provider = target.companion("Provider").simpleName();
    return mayCompose
        ? "create it in the constructor or as a field's value, or receive it as a parameter"
        : "receive it as a parameter, or get it from %s.get(...)".formatted(provider);
  }

  /** The component that an expression creates: by new, by a constructor reference, anonymously. */
  private static Optional<TypeId> created(Expression expression, Architecture architecture) {
    if (expression instanceof Expression.Creation creation) {
      TypeRef type = creation.type();
      return creation.body().isPresent() ? above(type, architecture) : component(type);
    }
    return expression instanceof Expression.MethodReference reference
            && reference.method().name().equals("<init>")
        ? component(reference.method().owner())
        : Optional.empty();
  }

  private static boolean isEnum(TypeId component, Architecture architecture) {
    return architecture
        .find(component)
        .filter(each -> each.declaration().kind() == Declaration.Kind.ENUM)
        .isPresent();
  }

  private static Optional<TypeId> component(TypeRef type) {
    return type.isComponent() ? type.id() : Optional.empty();
  }

  private static Optional<TypeId> above(TypeRef anonymous, Architecture architecture) {
    return architecture.components().stream()
        .map(Component::id)
        .filter(each -> anonymous.isSubtypeOf(each.qualifiedName()))
        .findFirst();
  }
}
