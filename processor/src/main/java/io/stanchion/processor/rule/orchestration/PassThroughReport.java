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

import java.util.ArrayList;
import java.util.List;

/** Says which operations could go, and what their callers do instead. */
final class PassThroughReport {

  private PassThroughReport() {}

  /** Subject and fact of the headline. */
  static String headline(String orchestrator, Duties duties) {
    return "%s passes %d of its %d operations straight through (%d %%)"
        .formatted(
            orchestrator,
            duties.passThroughs().size(),
            duties.all().size(),
            duties.passThroughShare());
  }

  /** The operations to delete, each with the call that takes its place, and what is left. */
  static List<String> details(String orchestrator, Duties duties) {
    List<String> lines = new ArrayList<>();
    lines.add("delete these and let callers use the services' own providers and routers:");
    duties
        .passThroughs()
        .forEach(duty -> lines.add("  " + duty.name() + ": " + duty.replacement()));
    lines.add(
        duties.coordinations().isEmpty()
            ? "nothing is left of " + orchestrator + " then: delete it too"
            : "keep what coordinates: " + Duties.names(duties.coordinations()));
    lines.add(
        "or declare a deliberate entry point, which may delegate: @Orchestrator(facade = true)");
    return lines;
  }
}
