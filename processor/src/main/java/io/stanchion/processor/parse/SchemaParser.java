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

import io.stanchion.processor.model.Schema;
import io.stanchion.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From a class marked as a schema to a {@link Schema}. Made anew for each round. */
public final class SchemaParser {

  private final Elements elements;
  private final Types types;
  private final ComponentParser components;
  private final TypeParser typeParser;
  private final Sources sources;

  /** A parser that reads what schemas have in common with components as that one does. */
  public SchemaParser(Elements elements, Types types, ComponentParser components, Sources sources) {
    this.elements = elements;
    this.types = types;
    this.components = components;
    this.typeParser = components.types();
    this.sources = sources;
  }

  /** Reads a class that carries the mark. */
  public Schema parse(TypeElement type) {
    return new Schema(
        TypeParser.id(type),
        components.declaration(type),
        Hierarchy.of(types, type).stream().flatMap(components::fields).toList(),
        methods(type),
        client(type),
        typeParser.parse(type).isComponent(),
        new SuppressionParser(sources, typeParser).parse(List.of(type)),
        sources.of(type));
  }

  private Optional<TypeRef> client(TypeElement type) {
    return Annotations.find(type, Markers.SCHEMA)
        .flatMap(mark -> Annotations.type(mark, "client"))
        .map(typeParser::parse);
  }

  private List<Schema.Method> methods(TypeElement type) {
    List<Schema.Method> found = new ArrayList<>();
    for (ExecutableElement each : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (each.getEnclosingElement() instanceof TypeElement owner
          && !owner.getQualifiedName().contentEquals("java.lang.Object")) {
        found.add(method(each, owner));
      }
    }
    return found;
  }

  private Schema.Method method(ExecutableElement method, TypeElement owner) {
    return new Schema.Method(
        method.getSimpleName().toString(),
        OperationParser.signature(typeParser, method),
        method.getModifiers().contains(Modifier.STATIC),
        ComponentParser.visibility(method),
        method.getParameters().stream().map(each -> typeParser.parse(each.asType())).toList(),
        typeParser.parse(method.getReturnType()),
        TypeParser.id(owner),
        sources.of(method));
  }
}
