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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All code of a class, without the member classes, which stand for themselves.
 *
 * @param id its name; an anonymous or local class has the name of the class around it
 * @param methods with constructors, in the order of the source
 * @param initializers of fields, static ones too
 * @param blocks instance and static initializer blocks
 * @param inTests whether its file belongs to the tests, not to the application
 * @param position where the class's name stands
 */
public record TypeCode(
    TypeId id,
    List<MethodCode> methods,
    List<FieldInitializer> initializers,
    List<Statement.Block> blocks,
    boolean inTests,
    Position position) {

  /**
   * The value that a field's declaration gives it.
   *
   * @param field the field
   * @param value the expression
   */
  public record FieldInitializer(FieldSymbol field, Expression value) {}

  public TypeCode {
    methods = List.copyOf(methods);
    initializers = List.copyOf(initializers);
    blocks = List.copyOf(blocks);
  }

  /** Whether there is code in it that the compiler could not make sense of. */
  public boolean hasGaps() {
    return children().stream()
        .flatMap(code -> code.all(Expression.Unknown.class))
        .anyMatch(each -> each.type().kind() == TypeRef.Kind.UNRESOLVED);
  }

  /** Everything that runs, in no particular order. */
  public List<Code> children() {
    List<Code> all = new ArrayList<>();
    initializers.forEach(each -> all.add(each.value()));
    all.addAll(blocks);
    methods.stream().map(MethodCode::body).flatMap(Optional::stream).forEach(all::add);
    return Collections.unmodifiableList(all);
  }
}
