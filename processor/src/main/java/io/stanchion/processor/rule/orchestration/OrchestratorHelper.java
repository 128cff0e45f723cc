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
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.stream.Stream;

/**
 * Logic of a service that has grown inside of an orchestrator. Guide: Decision Framework: When to
 * Restructure.
 */
@AutoService(Rule.class)
public final class OrchestratorHelper implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "a helper in an orchestrator that builds, calculates, selects or validates something";
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    if (!body.component().isOrchestrator()) {
      return Stream.empty();
    }
    return body.methods()
        .filter(OrchestratorHelper::isHelper)
        .flatMap(
            code -> HelperLogic.of(body, code).stream().map(work -> violation(body, code, work)));
  }

  private static boolean isHelper(MethodCode code) {
    boolean isHidden =
        code.visibility() == Visibility.PRIVATE || code.visibility() == Visibility.PACKAGE;
    return isHidden && !code.isConstructor();
  }

  private Violation violation(Body body, MethodCode code, String work) {
    String headline =
        "%s.%s %s; an orchestrator leaves that to its services"
            .formatted(code.owner().nestedName(), code.name(), work);
    String place =
        Destination.of(body, code)
            .map(each -> each.type().simpleText() + ", which gets the result")
            .orElse("the service whose data it works on");
    return Violation.of(this, code.site(), code.position(), headline)
        .with("move it to " + place + ", and call it there");
  }
}
