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
package io.stanchion.processor.rule.route;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.route.Defect;
import io.stanchion.processor.model.route.Exposure;
import io.stanchion.processor.model.route.Routers;
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation of a router that no request can express. Guide: Router Usage. */
@AutoService(Rule.class)
public final class UnroutableOperation implements ComponentRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "an operation of a router that no request can express";
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    Set<Operation> seen = new HashSet<>();
    List<Violation> found = new ArrayList<>();
    for (Exposure each : Routers.exposures(component)) {
      // An operation has the same defects in each of its routers.
      if (seen.add(each.route().operation())) {
        each.defects().forEach(defect -> found.add(violation(each, defect)));
      }
    }
    return found.stream();
  }

  private Violation violation(Exposure exposure, Defect defect) {
    Operation operation = exposure.route().operation();
    String name = exposure.component().name() + "." + operation.signature();
    List<String> details = new ArrayList<>(wayOut(exposure, defect));
    details.add("or mark the operation as @Internal if no request should reach it");
    return Violation.of(
            this, operation.site(), position(operation, defect), name + " " + fact(defect))
        .with(details);
  }

  /** The last parameter to blame: the one that makes it too much. */
  private static Position position(Operation operation, Defect defect) {
    List<Parameter> parameters = defect.parameters();
    return parameters.isEmpty()
        ? operation.position()
        : parameters.get(parameters.size() - 1).position();
  }

  private static String fact(Defect defect) {
    String subject = defect.subject();
    return switch (defect.kind()) {
      case SEVERAL_BODIES ->
          "takes %d bodies (%s); a request has one".formatted(defect.parameters().size(), subject);
      case READ_WITH_BODY ->
          "takes the body %s to read something; clients and proxies do not send one with a GET"
              .formatted(subject);
      case UNREADABLE_DEFAULT ->
          "has the default \"%s\" for %s, which is no %s"
              .formatted(
                  defect.parameters().get(0).defaultValue().orElse(""),
                  subject,
                  defect.parameters().get(0).type());
      case TYPE_VARIABLE ->
          "has the type variable %s; no request says which type is meant".formatted(subject);
      case FUNCTIONAL_PARAMETER ->
          "takes code (%s %s); a request carries data only"
              .formatted(defect.parameters().get(0).type(), subject);
      case UNKNOWN_VARIABLE ->
          "has {%s} in its path; none of its parameters is called that".formatted(subject);
      case UNFIT_VARIABLE ->
          "has {%s} in its path; text in a path cannot express a %s"
              .formatted(subject, defect.parameters().get(0).type());
      case TENANT_VARIABLE ->
          "has {%s} in its path; the organization comes from the authenticated caller only"
              .formatted(subject);
      case CHOSEN_TENANT ->
          "takes the organization %s from the request; only the authenticated caller may decide it"
              .formatted(subject);
      case MALFORMED_PATH ->
          "has the path %s; a path consists of plain segments and {names}, each name once"
              .formatted(subject);
      case NO_EXCEPTION ->
          "declares the exception %s; a router passes on subclasses of Exception only"
              .formatted(subject);
    };
  }

  private static List<String> wayOut(Exposure exposure, Defect defect) {
    return switch (defect.kind()) {
      case SEVERAL_BODIES -> List.of("put them into one record, and take that");
      case READ_WITH_BODY ->
          List.of(
              "take what it searches by as parameters of simple types: they become the query",
              "or let it be a POST: @Route(method = Route.HttpMethod.POST, path = \"/search\")");
      case UNREADABLE_DEFAULT -> List.of("write a default that can be read as one");
      case TYPE_VARIABLE -> List.of("declare an operation for the type that callers need");
      case FUNCTIONAL_PARAMETER -> List.of("take the data that the code decides by");
      case UNKNOWN_VARIABLE, UNFIT_VARIABLE ->
          List.of(
              "its path is %s, its parameters are %s"
                  .formatted(exposure.route().path(), parameters(exposure)));
      case TENANT_VARIABLE -> List.of("leave it out of the path " + exposure.route().path());
      case CHOSEN_TENANT ->
          List.of(
              "name it in @TenantScoped(parameter = \"%s\")".formatted(defect.subject()),
              "or call it otherwise, if it does not say whose data the operation works on");
      case MALFORMED_PATH -> List.of("write it in @Route or in the component's path");
      case NO_EXCEPTION -> List.of("declare a subclass of Exception, or an unchecked exception");
    };
  }

  private static String parameters(Exposure exposure) {
    List<Parameter> parameters = exposure.route().operation().parameters();
    return parameters.isEmpty()
        ? "none"
        : parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }
}
