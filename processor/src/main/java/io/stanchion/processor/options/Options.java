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
package io.stanchion.processor.options;

import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.Map;
import java.util.Set;

/**
 * The processor's options, as set.
 *
 * @param target the id of the target that is generated for
 * @param severities the rules whose weight was changed, by id
 * @param settings what rules may know
 * @param sessionTypes further types that carry a transaction
 * @param serviceAnnotations further annotations that mark a service
 * @param orchestratorAnnotations further annotations that mark an orchestrator
 * @param generate whether anything is generated
 */
public record Options(
    String target,
    Map<String, Severity> severities,
    Settings settings,
    Set<String> sessionTypes,
    Set<String> serviceAnnotations,
    Set<String> orchestratorAnnotations,
    boolean generate) {

  public Options {
    severities = Map.copyOf(severities);
    sessionTypes = Set.copyOf(sessionTypes);
    serviceAnnotations = Set.copyOf(serviceAnnotations);
    orchestratorAnnotations = Set.copyOf(orchestratorAnnotations);
  }

  /** Whether the rule is looked at. */
  public boolean isOn(Rule rule) {
    return severities.get(rule.id()) != Severity.OFF;
  }

  /** What the violation weighs: the option's word, else its own, else its rule's. */
  public Severity severity(Violation violation, Severity ofRule) {
    Severity set = severities.get(violation.rule());
    return set == null ? violation.severity().orElse(ofRule) : set;
  }
}
