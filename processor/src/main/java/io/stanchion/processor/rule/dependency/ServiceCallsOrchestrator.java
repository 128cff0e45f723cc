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
package io.stanchion.processor.rule.dependency;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.stream.Stream;

/** The pyramid turned over. Guide: Service Architecture Evolution and Scaling Patterns. */
@AutoService(Rule.class)
public final class ServiceCallsOrchestrator implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a service that depends on an orchestrator";
  }

  @Override
  public boolean decidesWithoutCode() {
    return true;
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component service = body.component();
    return service.isOrchestrator()
        ? Stream.empty()
        : Uses.of(body)
            .filter(use -> use.allAre(Component::isOrchestrator))
            .map(use -> violation(service, use));
  }

  private Violation violation(Component service, Use use) {
    String targets = Listing.and(use.targets().stream().map(Component::name).toList());
    return Violation.of(
            this,
            use.site(),
            use.position(),
            "the service %s depends on the orchestrator %s; it has to be the other way round"
                .formatted(service.name(), targets))
        .with(
            "let %s pass in what %s needs, or move the step that needs it up into %s"
                .formatted(targets, service.name(), targets));
  }
}
