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
package io.stanchion.processor.rule.tenancy;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A component that decides who may call it. Guide: Multi-Tenant Service Pattern, Guidelines. */
@AutoService(Rule.class)
public final class AdminCheckInService implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a component that checks for admin rights itself";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  /** Annotations and guards show without code. */
  @Override
  public boolean decidesWithoutCode() {
    return true;
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    List<Violation> calls = body.parts().stream().flatMap(this::calls).toList();
    Stream<Violation> declared =
        Stream.concat(annotations(body.component()), guards(body.component()));
    return Stream.concat(
        calls.isEmpty() ? declared : annotations(body.component()), calls.stream());
  }

  private Stream<Violation> annotations(Component component) {
    Stream<Violation> ofClass =
        annotations(component.declaration().annotations())
            .map(
                each ->
                    Violation.of(
                        this,
                        component.site(),
                        component.position(),
                        headline(component.name(), "@" + each)));
    Stream<Violation> ofOperations =
        component.operations().stream()
            .filter(operation -> component.sources().contains(operation.owner()))
            .flatMap(
                operation ->
                    annotations(operation.annotations())
                        .map(
                            each ->
                                Violation.of(
                                    this,
                                    operation.site(),
                                    operation.position(),
                                    headline(
                                        operation.owner().nestedName() + "." + operation.name(),
                                        "@" + each))));
    return Stream.concat(ofClass, ofOperations).map(AdminCheckInService::withWayOut);
  }

  private static Stream<String> annotations(Set<String> all) {
    return all.stream()
        .filter(AdminChecks::isCheck)
        .map(each -> each.substring(each.lastIndexOf('.') + 1))
        .sorted();
  }

  /** A guard that is held and never asked is there for somebody who will. */
  private Stream<Violation> guards(Component component) {
    return component
        .instanceFields()
        .filter(field -> AdminChecks.isGuard(field.type()))
        .map(
            field ->
                Violation.of(
                    this,
                    Site.of(field.owner(), field.name()),
                    field.position(),
                    headline(component.name(), field.type().simpleText() + " " + field.name())))
        .map(AdminCheckInService::withWayOut);
  }

  private Stream<Violation> calls(TypeCode part) {
    Stream<Violation> inMethods =
        part.methods().stream()
            .flatMap(
                method ->
                    method.body().stream()
                        .flatMap(body -> calls(body, method.site(), subject(method))));
    Stream<Violation> elsewhere =
        Stream.concat(
                part.blocks().stream(), part.initializers().stream().map(each -> each.value()))
            .flatMap(code -> calls(code, Site.of(part.id()), part.id().nestedName()));
    return Stream.concat(inMethods, elsewhere);
  }

  private static String subject(MethodCode method) {
    String type = method.owner().nestedName();
    return method.isConstructor() ? type : type + "." + method.name();
  }

  private Stream<Violation> calls(Code code, Site site, String subject) {
    return AdminChecks.in(code)
        .map(
            check ->
                withWayOut(
                    Violation.of(
                        this, site, check.position(), headline(subject, check.method().name()))));
  }

  private static String headline(String subject, String check) {
    return "%s checks rights itself, by %s; that is for the router".formatted(subject, check);
  }

  private static Violation withWayOut(Violation violation) {
    return violation.with(
        "a service that admits some callers cannot be used by a job, a test or another service",
        "guard the route: the generated admin router asks an AdminGuard before it calls anything",
        "what an operation may touch follows from its tenant parameter alone");
  }
}
