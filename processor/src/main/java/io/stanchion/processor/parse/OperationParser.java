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

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.RouteOverride;
import io.stanchion.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From a component's methods to its operations. */
final class OperationParser {

  private final Elements elements;
  private final Types types;
  private final TypeParser typeParser;
  private final Sources sources;
  private final DocumentationParser documentation;

  OperationParser(Elements elements, Types types, TypeParser typeParser, Sources sources) {
    this.elements = elements;
    this.types = types;
    this.typeParser = typeParser;
    this.sources = sources;
    this.documentation = new DocumentationParser(elements, types);
  }

  /** The operations of a class, its own first, then the inherited ones, nearest first. */
  List<Operation> parse(TypeElement component) {
    OperationFilter filter = new OperationFilter(elements, component);
    List<Operation> operations = new ArrayList<>();
    for (TypeElement owner : Hierarchy.of(types, component)) {
      filter
          .operationsOf(owner)
          .map(method -> operation(component, owner, method))
          .forEach(operations::add);
    }
    return operations;
  }

  private Operation operation(TypeElement component, TypeElement owner, ExecutableElement method) {
    ExecutableType seen =
        (ExecutableType) types.asMemberOf((DeclaredType) component.asType(), method);
    return new Operation(
        method.getSimpleName().toString(),
        signature(typeParser, method),
        method.getTypeParameters().stream().map(each -> each.getSimpleName().toString()).toList(),
        parameters(method, seen.getParameterTypes()),
        typeParser.parse(seen.getReturnType()),
        checked(seen.getThrownTypes()),
        TypeParser.id(owner),
        TenancyParser.of(method)
            .or(() -> TenancyParser.of(component))
            .or(() -> TenancyParser.of(owner)),
        Annotations.has(method, Set.of(Markers.INTERNAL)),
        Annotations.find(method, Markers.ROUTE).map(OperationParser::route),
        Annotations.names(method),
        documentation.parse(method),
        sources.of(method));
  }

  /** Parameters of a method or constructor, with the types that the component sees. */
  List<Parameter> parameters(ExecutableElement method, List<? extends TypeMirror> seen) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      Set<String> annotations = new HashSet<>(Annotations.names(parameter));
      annotations.addAll(Annotations.names(parameter.asType()));
      parameters.add(
          new Parameter(
              parameter.getSimpleName().toString(),
              typeParser.parse(seen.get(i)),
              annotations,
              DefaultParser.of(parameter),
              Annotations.qualifiers(parameter),
              sources.of(parameter)));
    }
    return parameters;
  }

  /** Those of the exceptions that the compiler makes callers handle. */
  List<TypeRef> checked(List<? extends TypeMirror> thrown) {
    return thrown.stream()
        .map(typeParser::parse)
        .filter(type -> !type.isSubtypeOf("java.lang.RuntimeException"))
        .filter(type -> !type.isSubtypeOf("java.lang.Error"))
        .toList();
  }

  /** As {@code MethodSymbol.signature()} writes it. */
  static String signature(TypeParser types, ExecutableElement method) {
    return method.getSimpleName()
        + method.getParameters().stream()
            .map(each -> types.parse(each.asType()).simpleText())
            .collect(Collectors.joining(",", "(", ")"));
  }

  private static RouteOverride route(AnnotationMirror annotation) {
    return new RouteOverride(
        Annotations.text(annotation, "method").filter(method -> !method.equals("AUTO")),
        Annotations.text(annotation, "path"));
  }
}
