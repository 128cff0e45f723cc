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

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.rule.tenancy.flow.Interpreter;
import io.stanchion.processor.rule.tenancy.flow.Origin;
import io.stanchion.processor.rule.tenancy.flow.Program;
import io.stanchion.processor.rule.tenancy.flow.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tenant-scoped operation that calls another one for somebody else. Guide: Multi-Tenant Service
 * Pattern, The Pattern.
 */
@AutoService(Rule.class)
public final class TenantNotPropagated implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a tenant-scoped operation that calls another one with anything but its own tenant";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  /**
   * Each operation is run for one organization. Whatever tenant-scoped operation it then calls has
   * to get that one; what happens in admin mode can give nothing away.
   */
  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    ScopedOperations scoped = new ScopedOperations(body.architecture(), settings);
    Interpreter interpreter =
        new Interpreter(Program.of(body), method -> scoped.behind(method).isPresent());
    Map<Position, Violation> found = new LinkedHashMap<>();
    for (Operation operation : body.component().operations()) {
      Optional<Integer> place = TenantPlace.of(operation, settings);
      Optional<MethodCode> code = body.code(operation);
      if (place.isPresent() && code.isPresent()) {
        Run run = interpreter.forOne(code.get(), place.get());
        String own = code.get().parameters().get(place.get()).name();
        Handover.among(run.calls().stream(), scoped, TenantNotPropagated::isNotOwn)
            .forEach(
                each -> found.putIfAbsent(each.call().position(), violation(operation, own, each)));
      }
    }
    return found.values().stream();
  }

  @Override
  public TenantCoverage coverage(Body body, Settings settings) {
    return Followed.of(body, settings);
  }

  private static boolean isNotOwn(Origin origin) {
    return origin.kind() != Origin.Kind.OWN;
  }

  private Violation violation(Operation operation, String own, Handover handover) {
    String subject = operation.owner().nestedName() + "." + operation.name();
    List<String> details = new ArrayList<>(handover.way());
    details.add("called for one organization, " + handover.consequence() + handover.condition());
    details.add(
        handover.call().way().isEmpty()
            ? "pass " + own
            : "hand %s on to where %s is called".formatted(own, handover.operation().name()));
    return Violation.of(
            this,
            handover.call().site(),
            handover.call().position(),
            "%s hands %s to %s, not its own %s"
                .formatted(subject, handover.what(), handover.operation().text(), own))
        .with(details);
  }
}
