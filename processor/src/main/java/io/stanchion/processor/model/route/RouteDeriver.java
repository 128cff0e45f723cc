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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.RouteOverride;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.route.Binding.Source;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route.Absence;
import java.util.List;

/** From an operation to its route in one of the component's routers. */
final class RouteDeriver {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final String basePath;
  private final PathDeriver paths;

  RouteDeriver(Component component, RouterKind kind) {
    Noun noun = Noun.of(component);
    this.basePath = kind.prefix() + noun.basePath(component);
    this.paths = new PathDeriver(noun, basePath);
  }

  String basePath() {
    return basePath;
  }

  /** The route, as far as there can be one: see {@link DefectFinder}. */
  Route route(Operation operation) {
    Verb verb = Words.of(operation.name()).stream().findFirst().map(Verb::of).orElse(Verb.ACT);
    HttpMethod method =
        operation
            .route()
            .flatMap(RouteOverride::method)
            .map(HttpMethod::valueOf)
            .orElseGet(verb::method);
    String path = paths.path(operation);
    List<String> variables = PathDeriver.variables(path);
    Result result = Result.of(operation.returnType());
    return new Route(
        operation,
        method,
        path,
        operation.parameters().stream()
            .map(each -> new Binding(each, source(operation, each, variables)))
            .toList(),
        status(method, verb, result),
        absence(method, verb, result, !variables.isEmpty()));
  }

  private static Source source(Operation operation, Parameter parameter, List<String> variables) {
    if (operation.tenantParameter().filter(parameter::equals).isPresent()) {
      return Source.TENANT;
    }
    if (parameter.type().has(Trait.SESSION)) {
      return Source.SESSION;
    }
    if (!Binding.isText(parameter.type())) {
      return Source.BODY;
    }
    Binding path = new Binding(parameter, Source.PATH);
    return variables.contains(parameter.name()) && SimpleTypes.contains(path.element())
        ? Source.PATH
        : Source.QUERY;
  }

  private static int status(HttpMethod method, Verb verb, Result result) {
    if (method == HttpMethod.POST && verb == Verb.CREATE) {
      return CREATED;
    }
    boolean silent = method == HttpMethod.DELETE || result.shape() == Shape.NOTHING;
    return silent ? NO_CONTENT : OK;
  }

  /** What a path with a variable names, or something that it is a part of, may not be there. */
  private static Absence absence(HttpMethod method, Verb verb, Result result, boolean named) {
    if (method == HttpMethod.POST && verb != Verb.READ && !named) {
      return Absence.NO_CONTENT;
    }
    return method == HttpMethod.DELETE && result.isFlag()
        ? Absence.NOT_FOUND_WHEN_FALSE
        : Absence.NOT_FOUND;
  }
}
