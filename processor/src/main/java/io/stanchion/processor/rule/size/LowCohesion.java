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
package io.stanchion.processor.rule.size;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.rule.size.OperationGroups.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A service that is two services in one class. Guide: Service Guardrails, Single Domain. */
@AutoService(Rule.class)
public final class LowCohesion implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "a service whose operations fall into groups that have nothing in common";
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component component = body.component();
    if (component.isOrchestrator()) {
      return Stream.empty();
    }
    // Two groups of two or more: with fewer than four operations there is nothing to fall apart.
    // With so many operations the groups are in the proposal how to split them.
    if (settings.canRelyOn(TooManyOperations.ID) && TooManyOperations.finds(component, settings)) {
      return Stream.empty();
    }
    List<Group> groups = OperationGroups.of(OperationTies.of(body), tie -> true).groups();
    if (groups.size() < 2) {
      return Stream.empty();
    }
    List<String> details = new ArrayList<>(groups.stream().map(Group::sentence).toList());
    details.add("make each group a @Service of its own, named after what it does");
    return Stream.of(
        Violation.of(
                this,
                component.site(),
                component.position(),
                "%s holds %d groups of operations that have nothing in common; a service has one subject"
                    .formatted(component.name(), groups.size()))
            .with(details));
  }
}
