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
package io.stanchion.processor.parse;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads which types talk to the external APIs that schemas format for. */
public final class SchemaClients {

  private SchemaClients() {}

  /** The qualified names of the clients that these schemas name. */
  public static Set<String> of(Elements elements, Collection<String> schemas) {
    return schemas.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .map(SchemaClients::client)
        .flatMap(Optional::stream)
        .map(client -> TypeParser.id(client).qualifiedName())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<TypeElement> client(TypeElement schema) {
    return Annotations.find(schema, Markers.SCHEMA)
        .flatMap(mark -> Annotations.type(mark, "client"));
  }
}
