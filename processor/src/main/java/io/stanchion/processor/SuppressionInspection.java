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
package io.stanchion.processor;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Suppression;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.report.Acceptance;
import io.stanchion.processor.report.Reporter;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.RuleRunner;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.rule.SuppressionRule;
import io.stanchion.processor.rule.SuppressionUse;
import io.stanchion.processor.rule.Violation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at what accepts violations, file by file, once all is known of what it covers. */
final class SuppressionInspection {

  private final Rules rules;
  private final RuleRunner runner;
  private final Acceptance acceptance;
  private final Reporter reporter;
  private final Set<TypeId> inspected = new HashSet<>();

  SuppressionInspection(Rules rules, RuleRunner runner, Acceptance acceptance, Reporter reporter) {
    this.rules = rules;
    this.runner = runner;
    this.acceptance = acceptance;
    this.reporter = reporter;
  }

  void add(Collection<Suppression> more) {
    acceptance.add(more);
  }

  /**
   * Looks at what stands inside of a top-level class, once.
   *
   * @param hasSaidAll whether a rule has nothing more to say of what is inside
   */
  void inspect(TypeId outermost, Predicate<Rule> hasSaidAll) {
    if (!inspected.add(outermost)) {
      return;
    }
    List<Suppression> all = acceptance.inside(outermost);
    reporter.report(check(all.stream().filter(each -> !isAboutThese(each)), hasSaidAll));
    // What accepts the former is idle only when these were seen, and does not accept itself.
    reporter.insist(check(all.stream().filter(this::isAboutThese), hasSaidAll));
  }

  /** Looks at what no class was analyzed of: whatever can be said without its code. */
  void inspectRest(Function<TypeId, Predicate<Rule>> hasSaidAll) {
    acceptance.classes().forEach(each -> inspect(each, hasSaidAll.apply(each)));
  }

  private boolean isAboutThese(Suppression suppression) {
    return rules.find(suppression.rule()).filter(SuppressionRule.class::isInstance).isPresent();
  }

  private List<Violation> check(Stream<Suppression> some, Predicate<Rule> hasSaidAll) {
    return some
        // What stands in a class file was looked at where that came from.
        .filter(each -> each.position() != Position.NONE)
        .flatMap(each -> runner.checkSuppression(use(each, hasSaidAll)).stream())
        .toList();
  }

  private SuppressionUse use(Suppression suppression, Predicate<Rule> hasSaidAll) {
    Optional<Rule> rule = rules.find(suppression.rule());
    boolean idle = rule.filter(hasSaidAll).isPresent() && acceptance.isIdle(suppression);
    return SuppressionUse.of(suppression, rules, acceptance.today(), idle);
  }
}
