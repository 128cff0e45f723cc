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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Local;
import java.util.Optional;

/** Tells what a member makes of a variable's object by writing into it. */
final class Filling {

  private Filling() {}

  /** What the member writes into a map or a tree counts, and into an object that it made itself. */
  static Optional<Making> of(Local local, Scope scope) {
    Optional<Expression> written = scope.written(local);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    TypeRef type = local.type();
    if (type.is("java.lang.String")) {
      return Optional.of(Making.text(written.get(), "a concatenation"));
    }
    if (TextForms.isOpen(type)) {
      return Optional.of(Making.text(written.get(), SourceText.of(written.get())));
    }
    if (Libraries.isMap(type)) {
      return Optional.of(Making.map(written.get()));
    }
    if (Setters.isJson(type)) {
      return Optional.of(Making.tree(written.get()));
    }
    return scope.variables().values(local).stream()
        .filter(Creation.class::isInstance)
        .map(Making::object)
        .findFirst();
  }
}
