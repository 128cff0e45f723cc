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
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.rule.dependency.OtherDomains;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A service for several business capabilities. Guide: Service Guardrails, Single Domain. */
@AutoService(Rule.class)
public final class SeveralDomains implements ArchitectureRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a service whose signatures and collaborators use components of several other domains";
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    return architecture
        .compiled()
        .filter(each -> !each.isOrchestrator())
        .flatMap(each -> check(each, architecture));
  }

  private Stream<Violation> check(Component service, Architecture architecture) {
    OtherDomains others = OtherDomains.of(service, architecture);
    if (!others.areSeveral()) {
      return Stream.empty();
    }
    List<String> details = new ArrayList<>();
    others
        .components()
        .forEach(
            (domain, names) ->
                details.add("of %s: %s".formatted(named(domain), Listing.and(names))));
    details.add("give each domain a @Service of its own, and let an @Orchestrator call them");
    return Stream.of(
        Violation.of(
                this,
                service.site(),
                service.position(),
                "%s of %s uses components of %d other domains; a service handles one"
                    .formatted(service.name(), named(service.domain()), others.components().size()))
            .with(details)
            .measuring(others.components().size()));
  }

  private static String named(String domain) {
    return domain.isEmpty() ? "the unnamed package" : "the domain " + domain;
  }
}
