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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.TypeCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method of a component, or a field whose initializer may be a function.
 *
 * @param site the declaration
 * @param name its name
 * @param position where its name stands, or the initializer
 * @param parameters what a caller hands over
 * @param code what it runs
 */
record Member(Site site, String name, Position position, List<Local> parameters, Code code) {

  Member {
    parameters = List.copyOf(parameters);
  }

  /** All members that run when somebody works with the component: constructors only wire. */
  static Stream<Member> of(Body body) {
    return Stream.concat(
        body.methods().filter(each -> !each.isConstructor()).flatMap(Member::of),
        body.parts().stream().flatMap(Member::initializers));
  }

  static Stream<Member> of(MethodCode method) {
    return method.body().stream()
        .map(
            code ->
                new Member(
                    method.site(), method.name(), method.position(), method.parameters(), code));
  }

  private static Stream<Member> initializers(TypeCode type) {
    return type.initializers().stream()
        .map(
            each ->
                new Member(
                    Site.of(type.id(), each.field().name()),
                    each.field().name(),
                    each.value().position(),
                    List.of(),
                    each.value()));
  }

  /** The class and the member, as a message names them. */
  String fullName() {
    return site.type().nestedName() + "." + name;
  }
}
