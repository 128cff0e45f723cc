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
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/** A service that has grown beyond what one person keeps in mind. Guide: Service Guardrails. */
@AutoService(Rule.class)
public final class ServiceTooLong implements ComponentRule {

  private static final Limit LINES = new Limit("serviceLines", 500);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a service with more code lines than the limit";
  }

  @Override
  public List<Limit> limits() {
    return List.of(LINES);
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    int limit = settings.of(LINES);
    if (!component.isService() || component.size().codeLines() <= limit) {
      return Stream.empty();
    }
    String headline =
        "%s has %s; a service may have at most %d code lines"
            .formatted(component.name(), component.size(), limit);
    return Stream.of(
        Violation.of(this, component.site(), component.position(), headline)
            .with(
                "split it by business capability, each part a @Service of its own under %d lines"
                    .formatted(limit),
                "where the parts have to work together, an @Orchestrator coordinates them")
            .measuring(component.size().codeLines()));
  }
}
