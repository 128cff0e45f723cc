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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.model.code.Statement.LocalClass;
import io.stanchion.processor.model.code.TypeCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Code that runs for a request.
 *
 * @param site the declaration that it belongs to
 * @param code what runs
 */
record RequestCode(Site site, Code code) {

  /** All code of a class that is a router as a whole. */
  static List<RequestCode> all(SourceClass type) {
    return pieces(type.code()).toList();
  }

  /**
   * What Javalin calls in a class, and the methods of the class that this calls. The rest of such a
   * class may be what starts the application.
   */
  static List<RequestCode> handlers(SourceClass type) {
    List<RequestCode> roots =
        pieces(type.code())
            .flatMap(piece -> handlers(piece).map(code -> new RequestCode(piece.site(), code)))
            .toList();
    Set<Code> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<RequestCode> reached = new ArrayList<>();
    Deque<RequestCode> open = new ArrayDeque<>(roots);
    type.code().methods().stream()
        .filter(RequestHandlers::isHandler)
        .flatMap(RequestCode::body)
        .forEach(open::add);
    while (!open.isEmpty()) {
      RequestCode next = open.pop();
      if (seen.add(next.code())) {
        reached.add(next);
        ScopedOperations.called(next.code())
            .flatMap(method -> own(type.code(), method))
            .forEach(open::add);
      }
    }
    return reached;
  }

  /** The lambdas and the methods of classes inside of the code that take a request. */
  private static Stream<? extends Code> handlers(RequestCode piece) {
    Stream<TypeCode> inner =
        Stream.concat(
            piece.code().all(Creation.class).map(Creation::body).flatMap(Optional::stream),
            piece.code().all(LocalClass.class).map(LocalClass::type));
    return Stream.concat(
        piece.code().all(Lambda.class).filter(RequestHandlers::isHandler),
        inner
            .flatMap(each -> each.methods().stream())
            .filter(RequestHandlers::isHandler)
            .flatMap(each -> each.body().stream()));
  }

  private static Stream<RequestCode> pieces(TypeCode type) {
    TypeId id = type.id();
    return Stream.of(
            type.initializers().stream()
                .map(each -> new RequestCode(Site.of(id, each.field().name()), each.value())),
            type.blocks().stream().map(each -> new RequestCode(Site.of(id), each)),
            type.methods().stream().flatMap(RequestCode::body))
        .flatMap(each -> each);
  }

  private static Stream<RequestCode> body(MethodCode method) {
    return method.body().stream().map(body -> new RequestCode(method.site(), body));
  }

  private static Stream<RequestCode> own(TypeCode type, MethodSymbol method) {
    return method.owner().id().equals(Optional.of(type.id()))
        ? type.methods().stream()
            .filter(each -> each.symbol().signature().equals(method.signature()))
            .flatMap(RequestCode::body)
        : Stream.empty();
  }
}
