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

/**
 * A service that reaches into another domain. Guide: Pattern 3, Service Composition: domain
 * services never call each other directly.
 */
@AutoService(Rule.class)
public final class CrossDomainServiceCall implements BodyRule {

  /** Says of the class as a whole what this rule would say of each use. */
  private static final String SEVERAL_DOMAINS = "SeveralDomains";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a service that holds, receives or creates a component of another domain";
  }

  @Override
  public boolean decidesWithoutCode() {
    return true;
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component service = body.component();
    if (service.isOrchestrator()) {
      return Stream.empty();
    }
    OtherDomains others = OtherDomains.of(service, body.architecture());
    boolean isSaidOnce = others.areSeveral() && settings.canRelyOn(SEVERAL_DOMAINS);
    return Uses.of(body)
        .filter(use -> use.allAre(each -> !each.domain().equals(service.domain())))
        .filter(use -> !(isSaidOnce && use.allAre(others::contain)))
        .map(use -> violation(service, use));
  }

  private Violation violation(Component service, Use use) {
    String targets = Listing.and(use.targets().stream().map(Component::name).toList());
    String domains =
        Listing.and(
            use.targets().stream().map(Component::domain).distinct().map(this::text).toList());
    return Violation.of(
            this,
            use.site(),
            use.position(),
            "%s of %s uses %s of %s; a service keeps to its own domain"
                .formatted(service.name(), text(service.domain()), targets, domains))
        .with(
            "let an @Orchestrator call both, and hand over values in place of services",
            "if they are one domain, say so: the same @Domain on their packages, or domain ="
                + " \"...\" on both");
  }

  private String text(String domain) {
    return domain.isEmpty() ? "the unnamed package" : "the domain " + domain;
  }
}
