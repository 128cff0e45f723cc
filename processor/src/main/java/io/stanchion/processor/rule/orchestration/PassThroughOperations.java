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
package io.stanchion.processor.rule.orchestration;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/**
 * An orchestrator with more pass-throughs than are fine, and fewer than make it a sinkhole. Guide:
 * The 80-20 Rule.
 */
@AutoService(Rule.class)
public final class PassThroughOperations implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "an orchestrator, not a facade, with more pass-throughs than are accepted, in percent";
  }

  @Override
  public List<Limit> limits() {
    return List.of(PassThroughShare.ACCEPTED);
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component component = body.component();
    if (!component.isOrchestrator() || component.facade()) {
      return Stream.empty();
    }
    int accepted = settings.of(PassThroughShare.ACCEPTED);
    Duties duties = Duties.of(body);
    boolean isSinkhole = duties.passThroughsReach(settings.of(PassThroughShare.MAX));
    if (isSinkhole || !duties.passThroughsExceed(accepted)) {
      return Stream.empty();
    }
    String headline =
        "%s; up to %d %% are fine"
            .formatted(PassThroughReport.headline(component.name(), duties), accepted);
    return Stream.of(
        Violation.of(this, component.site(), component.position(), headline)
            .with(PassThroughReport.details(component.name(), duties))
            .measuring(duties.passThroughShare()));
  }
}
