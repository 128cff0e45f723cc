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

import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.TypeCode;
import java.util.stream.Stream;

/** The code of a class, piece by piece, with the declaration that each belongs to. */
final class Pieces {

  /**
   * A body or the value of a field.
   *
   * @param code what runs
   * @param site the member
   * @param createsObject whether it runs when an object is created: a constructor, an initializer
   */
  record Piece(Code code, Site site, boolean createsObject) {}

  private Pieces() {}

  static Stream<Piece> of(TypeCode type) {
    return Stream.of(
            type.initializers().stream()
                .map(
                    each -> new Piece(each.value(), Site.of(type.id(), each.field().name()), true)),
            type.blocks().stream().map(each -> new Piece(each, Site.of(type.id()), true)),
            type.methods().stream()
                .flatMap(
                    method ->
                        method.body().stream()
                            .map(body -> new Piece(body, method.site(), method.isConstructor()))))
        .flatMap(pieces -> pieces);
  }
}
