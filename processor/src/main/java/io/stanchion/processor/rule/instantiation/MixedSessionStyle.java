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
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.stream.Stream;

/**
 * A component with two sessions at once. Guide: Service Instantiation and Session Management
 * Patterns.
 */
@AutoService(Rule.class)
public final class MixedSessionStyle implements ComponentRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a component that gets a session by its constructor and by a parameter of an operation";
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    return Sessions.injected(component).isEmpty()
        ? Stream.empty()
        : component.operations().stream()
            .flatMap(
                operation ->
                    operation.parameters().stream()
                        .filter(Sessions::isSession)
                        .map(parameter -> violation(component, operation, parameter)));
  }

  private Violation violation(Component component, Operation operation, Parameter parameter) {
    String injected = Sessions.injected(component).get(0).simpleText();
    return Violation.of(
            this,
            operation.site(),
            parameter.position(),
            "%s is given the session %s when it is created, and %s takes a session as its parameter %s; one way is enough"
                .formatted(component.name(), injected, operation.name(), parameter.name()))
        .with(
            "two sessions are two transactions: one can commit while the other rolls back",
            "drop the parameter and use the injected one: "
                + Signatures.of(
                    operation,
                    operation.parameters().stream()
                        .filter(each -> !each.equals(parameter))
                        .toList()));
  }
}
