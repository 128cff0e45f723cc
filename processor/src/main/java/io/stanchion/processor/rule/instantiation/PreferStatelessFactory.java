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
package io.stanchion.processor.rule.instantiation;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A small component that is tied to a session it hardly uses. Guide: Decision Framework. */
@AutoService(Rule.class)
public final class PreferStatelessFactory implements BodyRule {

  /** The guide: a stateless factory is for one to four methods. */
  private static final int MOST_OPERATIONS = 4;

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String finds() {
    return "a component of one to four operations with an injected session that fewer than half of"
        + " them use";
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component component = body.component();
    int operations = component.operationNames().size();
    List<TypeRef> injected = Sessions.injected(component);
    if (injected.isEmpty() || operations > MOST_OPERATIONS) {
      return Stream.empty();
    }
    return SessionUse.of(body).stream()
        .map(SessionUse::users)
        .filter(users -> names(users).size() * 2 < operations)
        .map(users -> violation(component, injected.get(0), users, settings));
  }

  private static List<String> names(List<Operation> operations) {
    return operations.stream().map(Operation::name).distinct().toList();
  }

  private Violation violation(
      Component component, TypeRef session, List<Operation> users, Settings settings) {
    int all = component.operationNames().size();
    String nobody =
        all == 1 ? "its operation does not use it" : "none of its %d operations uses it";
    String fact =
        users.isEmpty()
            ? nobody.formatted(all)
            : "of its %d operations only %s uses it".formatted(all, Listing.and(names(users)));
    return Violation.of(
            this,
            component.site(),
            position(component),
            "%s is given the session %s when it is created, but %s"
                .formatted(component.name(), session.simpleText(), fact))
        .with(wayOut(component, session, users, settings));
  }

  private static Position position(Component component) {
    return component.constructors().stream()
        .flatMap(each -> each.parameters().stream())
        .filter(Sessions::isSession)
        .map(Parameter::position)
        .findFirst()
        .orElse(component.position());
  }

  private static List<String> wayOut(
      Component component, TypeRef session, List<Operation> users, Settings settings) {
    List<String> lines = new ArrayList<>();
    users.forEach(
        each ->
            lines.add(
                "let it take the session as a parameter: "
                    + Signatures.of(each, withSession(each, session, settings))));
    lines.add(
        "%s%s.get(...) then needs no session"
            .formatted(
                users.isEmpty() ? "remove it from the constructor: " : "",
                component.id().companion("Provider").simpleName()));
    return lines;
  }

  /** The session comes before a tenant parameter that has to be the last one. */
  private static List<Parameter> withSession(
      Operation operation, TypeRef session, Settings settings) {
    List<Parameter> parameters = new ArrayList<>(operation.parameters());
    int tenant = operation.tenantParameter().map(parameters::indexOf).orElse(-1);
    boolean beforeTenant = tenant >= 0 && !settings.tenantFirst();
    parameters.add(
        beforeTenant ? tenant : parameters.size(),
        new Parameter("session", session, Set.of(), operation.position()));
    return parameters;
  }
}
