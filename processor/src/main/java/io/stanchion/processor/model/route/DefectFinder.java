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

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding.Source;
import io.stanchion.processor.model.route.Defect.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what no request can express. */
final class DefectFinder {

  /** Letters, digits and what stands for itself in the paths of every framework. */
  private static final Pattern PATH =
      Pattern.compile("(?:/|(?:/(?:[\\p{L}\\p{M}\\p{N}._~:@!$,=-]|\\{[^{}/*]+})+)+)");

  /** Interfaces of one method that are made of data all the same. */
  private static final Set<String> DATA = Set.of("java.lang.Iterable", "java.lang.Comparable");

  private static final Set<String> TENANTS =
      Set.of("io.stanchion.tenancy.TenantScope", "io.stanchion.tenancy.OrganizationContext");

  private DefectFinder() {}

  /**
   * Everything that is wrong with a route.
   *
   * @param tenantNames what a parameter is called that says for which organization
   */
  static List<Defect> find(Route route, Set<String> tenantNames) {
    Operation operation = route.operation();
    return Stream.of(
            typeVariables(operation),
            functions(route),
            bodies(route),
            defaults(route),
            tenants(route, tenantNames),
            path(route),
            exceptions(operation))
        .flatMap(defects -> defects)
        .toList();
  }

  private static Stream<Defect> typeVariables(Operation operation) {
    Stream<String> used =
        Stream.concat(
                Stream.concat(
                    operation.parameters().stream().map(Parameter::type),
                    Stream.of(operation.returnType())),
                operation.thrown().stream())
            .flatMap(TypeRef::all)
            .filter(type -> type.kind() == TypeRef.Kind.VARIABLE)
            .map(TypeRef::name);
    return Stream.concat(operation.typeVariables().stream(), used)
        .distinct()
        .map(name -> Defect.of(Kind.TYPE_VARIABLE, name));
  }

  /** Whether nothing else is to be said of the parameter. */
  private static boolean isData(Parameter parameter) {
    return !takesCode(parameter)
        && !choosesTenant(parameter)
        && parameter.type().kind() != TypeRef.Kind.VARIABLE;
  }

  private static Stream<Defect> functions(Route route) {
    return route
        .from(Source.BODY)
        .map(Binding::parameter)
        .filter(DefectFinder::takesCode)
        .map(each -> Defect.of(Kind.FUNCTIONAL_PARAMETER, each));
  }

  private static boolean takesCode(Parameter parameter) {
    return parameter.type().all().anyMatch(DefectFinder::isFunction);
  }

  private static boolean isFunction(TypeRef type) {
    return type.kind() == TypeRef.Kind.DECLARED
        && type.has(Trait.FUNCTIONAL)
        && !DATA.contains(type.name());
  }

  private static Stream<Defect> bodies(Route route) {
    List<Parameter> bodies = route.from(Source.BODY).map(Binding::parameter).toList();
    String names = bodies.stream().map(Parameter::name).collect(Collectors.joining(", "));
    if (bodies.size() > 1) {
      return Stream.of(new Defect(Kind.SEVERAL_BODIES, names, bodies));
    }
    return route.method() == HttpMethod.GET
        ? bodies.stream()
            .filter(DefectFinder::isData)
            .map(each -> Defect.of(Kind.READ_WITH_BODY, each))
        : Stream.empty();
  }

  private static Stream<Defect> defaults(Route route) {
    return route
        .from(Source.QUERY)
        .filter(
            each ->
                !each.defaults().orElse(List.of()).stream()
                    .allMatch(text -> Reading.succeeds(each.element(), text)))
        .map(each -> Defect.of(Kind.UNREADABLE_DEFAULT, each.parameter()));
  }

  /** The one tenant parameter of a scoped operation is none of these: no request brings it. */
  private static Stream<Defect> tenants(Route route, Set<String> names) {
    boolean isOpen = route.operation().tenancy().isEmpty();
    Stream<Parameter> named =
        Stream.concat(route.from(Source.QUERY), route.from(Source.PATH))
            .map(Binding::parameter)
            .filter(each -> isOpen && names.contains(each.name()));
    return Stream.concat(
            route.from(Source.BODY).map(Binding::parameter).filter(DefectFinder::choosesTenant),
            named)
        .map(each -> Defect.of(Kind.CHOSEN_TENANT, each));
  }

  private static boolean choosesTenant(Parameter parameter) {
    return parameter.type().all().anyMatch(type -> TENANTS.contains(type.name()));
  }

  private static Stream<Defect> path(Route route) {
    List<String> variables = PathDeriver.variables(route.path());
    Set<String> seen = new HashSet<>();
    if (!PATH.matcher(route.path()).matches() || !variables.stream().allMatch(seen::add)) {
      return Stream.of(Defect.of(Kind.MALFORMED_PATH, route.path()));
    }
    return variables.stream().flatMap(name -> variable(route, name).stream());
  }

  private static Optional<Defect> variable(Route route, String name) {
    Optional<Binding> binding =
        route.bindings().stream().filter(each -> each.parameter().name().equals(name)).findFirst();
    if (binding.isEmpty()) {
      return Optional.of(Defect.of(Kind.UNKNOWN_VARIABLE, name));
    }
    return switch (binding.get().source()) {
      case PATH -> Optional.empty();
      case TENANT -> Optional.of(Defect.of(Kind.TENANT_VARIABLE, name));
      default -> Optional.of(Defect.of(Kind.UNFIT_VARIABLE, binding.get().parameter()));
    };
  }

  private static Stream<Defect> exceptions(Operation operation) {
    return operation.thrown().stream()
        .filter(type -> type.kind() == TypeRef.Kind.DECLARED)
        .filter(type -> !type.isSubtypeOf("java.lang.Exception"))
        .map(type -> Defect.of(Kind.NO_EXCEPTION, type.simpleText()));
  }
}
