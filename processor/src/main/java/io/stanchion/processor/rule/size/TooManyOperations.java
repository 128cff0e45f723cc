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
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A service that offers more than one capability's worth. Guide: Service Guardrails. */
@AutoService(Rule.class)
public final class TooManyOperations implements BodyRule {

  static final String ID = "TooManyOperations";
  private static final Limit OPERATIONS = new Limit("serviceOperations", 8);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a service with more public operations than the limit, and how it could be split";
  }

  @Override
  public List<Limit> limits() {
    return List.of(OPERATIONS);
  }

  @Override
  public boolean decidesWithoutCode() {
    return true;
  }

  /** Whether the service has more operations than the limit. */
  static boolean finds(Component component, Settings settings) {
    return component.isService() && component.operationNames().size() > settings.of(OPERATIONS);
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component component = body.component();
    List<String> names = component.operationNames();
    int limit = settings.of(OPERATIONS);
    if (!finds(component, settings)) {
      return Stream.empty();
    }
    List<String> details = new ArrayList<>(List.of(String.join(", ", names)));
    if (body.parts().isEmpty()) {
      details.add("by their signatures alone, since the compiler did not get to the bodies:");
    }
    details.addAll(SplitProposal.of(body, limit));
    return Stream.of(
        Violation.of(
                this,
                component.site(),
                component.position(),
                "%s has %d public operations; a service may have at most %d"
                    .formatted(component.name(), names.size(), limit))
            .with(details)
            .measuring(names.size()));
  }
}
