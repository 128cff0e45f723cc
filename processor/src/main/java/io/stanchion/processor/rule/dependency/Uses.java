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

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.TypeCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the other components that a component uses. */
final class Uses {

  private final Component component;
  private final Architecture architecture;

  private Uses(Body body) {
    this.component = body.component();
    this.architecture = body.architecture();
  }

  /** Each component that is used, where it is used first: fields, then parameters, then bodies. */
  static Stream<Use> of(Body body) {
    Uses uses = new Uses(body);
    Set<List<TypeId>> seen = new HashSet<>();
    return Stream.concat(uses.declared(), body.parts().stream().flatMap(uses::obtained))
        .filter(use -> !use.targets().isEmpty())
        .filter(use -> seen.add(use.targets().stream().map(Component::id).toList()));
  }

  private Stream<Use> declared() {
    return Stream.of(
            component.fields().stream()
                .flatMap(
                    each ->
                        uses(
                            each.type(),
                            each.owner().equals(component.id())
                                ? Site.of(each.owner(), each.name())
                                : component.site(),
                            each.position())),
            component.constructors().stream()
                .flatMap(each -> each.parameters().stream())
                .flatMap(each -> uses(each.type(), component.site(), each.position())),
            component.operations().stream()
                .flatMap(
                    operation ->
                        operation.parameters().stream()
                            .flatMap(each -> uses(each.type(), operation.site(), each.position()))))
        .flatMap(uses -> uses);
  }

  /** What a body gets hold of: by new, a call, a cast, another object's field. */
  private Stream<Use> obtained(TypeCode part) {
    return Pieces.of(part).flatMap(this::obtained);
  }

  private Stream<Use> obtained(Pieces.Piece piece) {
    Map<TypeRef, Position> first = new LinkedHashMap<>();
    piece
        .code()
        .all(Expression.class)
        // X.class names a component and hands out none.
        .filter(each -> !(each instanceof Expression.Literal))
        .forEach(each -> first.putIfAbsent(each.type(), each.position()));
    return first.entrySet().stream()
        .flatMap(each -> uses(each.getKey(), piece.site(), each.getValue()));
  }

  private Stream<Use> uses(TypeRef type, Site site, Position position) {
    return type.all().map(each -> new Use(targets(each), site, position));
  }

  /**
   * What the type stands for. An interface stands for the components of its own package; one that
   * others implement is a port or a plug, and says nothing of who is behind it.
   */
  private List<Component> targets(TypeRef type) {
    Optional<String> home = type.id().map(TypeId::packageName);
    List<Component> others =
        architecture.behind(type).stream()
            .filter(each -> !each.id().equals(component.id()))
            .toList();
    boolean ofItsPackage =
        others.stream().allMatch(each -> home.equals(Optional.of(each.id().packageName())));
    return ofItsPackage ? others : List.of();
  }
}
