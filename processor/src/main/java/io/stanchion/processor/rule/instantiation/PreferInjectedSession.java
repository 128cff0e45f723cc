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
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Declaration;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A component that has outgrown its stateless factory. Guide: Migration Guide. */
@AutoService(Rule.class)
public final class PreferInjectedSession implements ComponentRule {

  /** The guide: a stateless factory is for one to four methods. */
  private static final int FEWEST_OPERATIONS = 5;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "a component of five or more operations, most of which take a session as a parameter";
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    int operations = component.operationNames().size();
    int takers = Sessions.takers(component).size();
    if (operations < FEWEST_OPERATIONS
        || takers * 2 <= operations
        || !Sessions.injected(component).isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        Violation.of(
                this,
                component.site(),
                component.position(),
                "%s takes a session as a parameter in %d of its %d operations; from %d operations on, inject it"
                    .formatted(component.name(), takers, operations, FEWEST_OPERATIONS))
            .with(migration(component)));
  }

  private static List<String> migration(Component component) {
    List<String> lines =
        new ArrayList<>(List.of("the constructor becomes", constructor(component)));
    lines.add("the operations become");
    component.operations().stream()
        .filter(Sessions::takesOne)
        .map(each -> Signatures.of(each, withoutSession(each)))
        .forEach(lines::add);
    lines.add("its provider and its routers follow by themselves");
    return lines;
  }

  private static List<Parameter> withoutSession(Operation operation) {
    return operation.parameters().stream().filter(each -> !Sessions.isSession(each)).toList();
  }

  /** Sessions come first, as in the provider. */
  private static String constructor(Component component) {
    Map<String, Parameter> sessions = new LinkedHashMap<>();
    component.operations().stream()
        .flatMap(each -> each.parameters().stream())
        .filter(Sessions::isSession)
        .forEach(each -> sessions.putIfAbsent(each.type().fullText(), each));
    List<Parameter> parameters = new ArrayList<>(sessions.values());
    parameters.addAll(component.constructor().map(Constructor::parameters).orElse(List.of()));
    boolean isPublic =
        component.constructor().map(Constructor::visibility).orElse(Visibility.PUBLIC)
            == Visibility.PUBLIC;
    String name = component.id().simpleName() + Signatures.list(parameters);
    return (isPublic ? "public " : "")
        + (component.declaration().kind() == Declaration.Kind.RECORD ? "record " : "")
        + name;
  }
}
