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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.TenantCoverage.Gap;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.tenancy.flow.Interpreter;
import io.stanchion.processor.rule.tenancy.flow.Program;
import io.stanchion.processor.rule.tenancy.flow.Run;
import io.stanchion.processor.rule.tenancy.flow.Step;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which code the interpreter followed to its end. */
final class Followed {

  private Followed() {}

  /** The tenant-scoped operations of a component, each run for one organization and for all. */
  static TenantCoverage of(Body body, Settings settings) {
    Interpreter interpreter = new Interpreter(Program.of(body), method -> false);
    return body.component().operations().stream()
        .flatMap(
            operation ->
                TenantPlace.of(operation, settings)
                    .map(place -> of(operation, body, place, interpreter))
                    .stream())
        .reduce(TenantCoverage.NONE, TenantCoverage::and);
  }

  private static TenantCoverage of(
      Operation operation, Body body, int place, Interpreter interpreter) {
    Optional<MethodCode> code = body.code(operation).filter(each -> each.body().isPresent());
    if (code.isEmpty()) {
      return TenantCoverage.broken(
          new Gap(operation.site(), "its code is not at hand", operation.position()));
    }
    return of(
        operation.site(),
        interpreter.forOne(code.get(), place),
        interpreter.forAll(code.get(), place));
  }

  /** Code in all its runs. */
  static TenantCoverage of(Site site, Run... runs) {
    return Stream.of(runs)
        .flatMap(run -> run.gaps().stream())
        .findFirst()
        .map(gap -> TenantCoverage.broken(gap(site, gap)))
        .orElseGet(TenantCoverage::whole);
  }

  private static Gap gap(Site site, Step step) {
    return new Gap(site, step.text(), step.position());
  }
}
