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
package io.stanchion.processor.rule;

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.SourceClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Runs the rules that are on. One that breaks fails the build and is named; the others go on. */
public final class RuleRunner {

  private final Rules rules;
  private final Settings settings;
  private final BiConsumer<String, Position> problems;
  private final Set<String> broken = new HashSet<>();

  /** A runner for one compilation. */
  public RuleRunner(
      Rules rules, Settings settings, Predicate<Rule> isOn, BiConsumer<String, Position> problems) {
    this.rules = new Rules(rules.all().stream().filter(isOn).toList());
    this.settings = settings;
    this.problems = problems;
  }

  /** What the rules over the whole architecture find. */
  public List<Violation> checkArchitecture(Architecture architecture) {
    return run(
        rules.of(ArchitectureRule.class),
        rule -> rule.check(architecture, settings),
        "the architecture",
        Position.NONE);
  }

  /** What the rules over one declaration find. */
  public List<Violation> checkDeclaration(Component component) {
    return run(
        rules.of(ComponentRule.class),
        rule -> rule.check(component, settings),
        component.name(),
        component.position());
  }

  /** What the rules over bodies find. */
  public List<Violation> checkBody(Body body) {
    return check(body, rules.of(BodyRule.class));
  }

  /** What those of them find that can do without. */
  public List<Violation> checkWithoutCode(Body body) {
    return check(body, rules.of(BodyRule.class).filter(BodyRule::decidesWithoutCode));
  }

  /** Whether any of the rules that are on looks at classes that are no components. */
  public boolean looksEverywhere() {
    return rules.of(BodyRule.class).anyMatch(BodyRule::everywhere);
  }

  /** What the rules find in a class that is no component. */
  public List<Violation> checkOther(SourceClass other, Architecture architecture) {
    return run(
        rules.of(BodyRule.class).filter(BodyRule::everywhere),
        rule -> rule.checkOther(other, architecture, settings),
        other.code().id().nestedName(),
        other.code().position());
  }

  /** How much of the component the rules about tenants could follow. */
  public TenantCoverage coverage(Body body) {
    Component component = body.component();
    return sum(
        run(
            rules.of(BodyRule.class),
            rule -> Stream.of(rule.coverage(body, settings)),
            component.name(),
            component.position()));
  }

  /** How much of a class that is no component they could follow. */
  public TenantCoverage coverageOfOther(SourceClass other, Architecture architecture) {
    return sum(
        run(
            rules.of(BodyRule.class).filter(BodyRule::everywhere),
            rule -> Stream.of(rule.coverageOfOther(other, architecture, settings)),
            other.code().id().nestedName(),
            other.code().position()));
  }

  private static TenantCoverage sum(List<TenantCoverage> all) {
    return all.stream().reduce(TenantCoverage.NONE, TenantCoverage::and);
  }

  /** The ids of those that cannot. */
  public List<String> needingCode() {
    return rules
        .of(BodyRule.class)
        .filter(rule -> !rule.decidesWithoutCode())
        .map(Rule::id)
        .toList();
  }

  /** What the rules about suppressions find. */
  public List<Violation> checkSuppression(SuppressionUse use) {
    return run(
        rules.of(SuppressionRule.class),
        rule -> rule.check(use),
        "a suppression on " + use.subject(),
        use.suppression().position());
  }

  /**
   * Whether all that the rule has to say of a class is known when the class was looked at.
   *
   * @param withCode whether that included its bodies
   */
  public boolean hasSaidAll(Rule rule, boolean withCode) {
    return rules.all().contains(rule)
        && !broken.contains(rule.id())
        && (withCode || rule instanceof ComponentRule || rule instanceof ArchitectureRule);
  }

  private List<Violation> check(Body body, Stream<BodyRule> chosen) {
    Component component = body.component();
    return run(chosen, rule -> rule.check(body, settings), component.name(), component.position());
  }

  private <R extends Rule, T> List<T> run(
      Stream<R> chosen, Function<R, Stream<T>> check, String subject, Position position) {
    List<T> found = new ArrayList<>();
    chosen.forEach(
        rule -> {
          try {
            check.apply(rule).forEach(found::add);
          } catch (RuntimeException | StackOverflowError e) {
            broken.add(rule.id());
            problems.accept(
                "the rule %s broke on %s: %s; until that is mended, -Astanchion.severity.%s=off skips it"
                    .formatted(rule.id(), subject, describe(e), rule.id()),
                position);
          }
        });
    return found;
  }

  /** An exception in one line: what it is and where it came from. */
  public static String describe(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return cause + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
