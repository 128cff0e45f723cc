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
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.rule.tenancy.flow.Interpreter;
import io.stanchion.processor.rule.tenancy.flow.Program;
import io.stanchion.processor.rule.tenancy.flow.Run;
import io.stanchion.processor.rule.tenancy.flow.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation that does the same whoever asks. Guide: Multi-Tenant Service Pattern, The Pattern.
 */
@AutoService(Rule.class)
public final class TenantParameterIgnored implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "an operation that never lets the tenant parameter decide anything";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    return body.component().operations().stream()
        .flatMap(operation -> check(body, operation, settings).stream());
  }

  private Optional<Violation> check(Body body, Operation operation, Settings settings) {
    Optional<Integer> place = TenantPlace.of(operation, settings);
    Optional<MethodCode> code = body.code(operation).filter(each -> each.body().isPresent());
    if (place.isEmpty() || code.isEmpty()) {
      return Optional.empty();
    }
    Interpreter interpreter = new Interpreter(Program.of(body), method -> false);
    Run one = interpreter.forOne(code.get(), place.get());
    Run all = interpreter.forAll(code.get(), place.get());
    return decides(one, all)
        ? Optional.empty()
        : Optional.of(violation(operation, code.get(), place.get(), one, all));
  }

  /**
   * Whether it makes a difference for whom the operation runs. An operation that refuses one of the
   * two has to show one where it does run: that is a check, and the data are still anybody's. One
   * that refuses every tenant gives away nothing.
   */
  private static boolean decides(Run one, Run all) {
    return !one.completes()
        || one.mentionsTenant()
        || (all.completes() && !one.effects().equals(all.effects()));
  }

  private Violation violation(Operation operation, MethodCode code, int place, Run one, Run all) {
    String parameter = code.parameters().get(place).name();
    String subject = operation.owner().nestedName() + "." + operation.name();
    List<Use> uses =
        Stream.concat(one.uses().stream(), all.uses().stream())
            .distinct()
            .sorted(Comparator.comparingLong(use -> use.position().line()))
            .toList();
    List<String> details = new ArrayList<>();
    uses.forEach(use -> details.add("line %d: %s".formatted(use.position().line(), describe(use))));
    if (uses.isEmpty()) {
      details.add(
          isRead(code, code.parameters().get(place))
              ? "nothing uses what is made of it"
              : "nothing reads it");
    }
    details.add(
        Consequences.of(operation.name(), operation.owner().simpleName()) + ", whoever calls");
    details.add("let %s restrict what it works on".formatted(parameter));
    return Violation.of(
            this,
            operation.site(),
            operation.parameters().get(place).position(),
            "%s does the same for every %s".formatted(subject, parameter))
        .with(details);
  }

  private static boolean isRead(MethodCode code, Local parameter) {
    return code.all(Expression.Variable.class).anyMatch(each -> each.local().equals(parameter));
  }

  private static String describe(Use use) {
    return switch (use.kind()) {
      case LOGGED -> use.text() + " only logs it";
      case CHECKED -> use.text() + " only checks it";
      case THROWN -> use.text() + " only reports it";
      case ASSERTED -> use.text() + " only asserts it";
      case HANDED_ON -> use.text() + " ignores it";
    };
  }
}
