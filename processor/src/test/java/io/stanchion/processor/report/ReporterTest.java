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
package io.stanchion.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.Suppression;
import io.stanchion.processor.model.Suppression.Kind;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.options.OptionsParser;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReporterTest {

  private static final TypeId TYPE = new TypeId("app", List.of("Notes"));
  private static final TypeId NESTED = new TypeId("app", List.of("Notes", "Inner"));
  private static final Site METHOD = Site.of(TYPE, "read(String)");
  private static final Rules RULES = new Rules(List.of(new TooMuch(), new LosesTenant()));

  private final List<String> printed = new ArrayList<>();

  private static Acceptance acceptance() {
    return new Acceptance(RULES, LocalDate.of(2026, 6, 15));
  }

  private Reporter reporter(Map<String, String> options) {
    return reporter(options, acceptance());
  }

  private Reporter reporter(Map<String, String> options, Acceptance acceptance) {
    return new Reporter(
        (severity, text, position) -> printed.add(severity + " " + text),
        new OptionsParser(RULES, Map.of("plain", any -> false)).parse(options).options(),
        RULES,
        acceptance,
        new WholeList(Optional.empty()));
  }

  private static Violation violation(Rule rule, Site site) {
    return Violation.of(rule, site, Position.NONE, "is wrong").with("mend it");
  }

  private static Suppression waiver(String rule, String because, String until, Site site) {
    return new Suppression(Kind.WAIVER, rule, because, until, site, Position.NONE);
  }

  private static Suppression warnings(String rule, Site site) {
    return new Suppression(Kind.SUPPRESS_WARNINGS, rule, "", "", site, Position.NONE);
  }

  private List<String> report(Violation violation, Suppression... accepted) {
    Acceptance acceptance = acceptance();
    acceptance.add(List.of(accepted));
    reporter(Map.of(), acceptance).report(List.of(violation));
    return printed;
  }

  @Test
  void indentsTheDetails() {
    assertThat(report(violation(new TooMuch(), METHOD)))
        .containsExactly("WARNING [TooMuch] is wrong\n    mend it");
  }

  @Test
  void namesWhatCouldNotBeFollowedOnceAndAtTheEnd() {
    Reporter reporter = reporter(Map.of());
    reporter.looked(TenantCoverage.whole());
    reporter.looked(
        TenantCoverage.broken(new TenantCoverage.Gap(METHOD, "it is odd", Position.NONE)));
    assertThat(printed).isEmpty();

    reporter.close();

    assertThat(printed)
        .containsExactly(
            "NOTE [Stanchion] the analysis of tenants could not follow 1 of 2 operations and their"
                + " callers to the end; no finding there does not mean that nothing is wrong\n"
                + "    Notes.read: it is odd");
  }

  @Test
  void saysNothingWhereAllWasFollowed() {
    Reporter reporter = reporter(Map.of());
    reporter.looked(TenantCoverage.whole());
    reporter.close();

    assertThat(printed).isEmpty();
  }

  @Test
  void showsNothingTwice() {
    Reporter reporter = reporter(Map.of());
    reporter.report(List.of(violation(new TooMuch(), METHOD)));
    reporter.report(List.of(violation(new TooMuch(), METHOD)));

    assertThat(printed).hasSize(1);
  }

  @Test
  void weighsAsTheOptionSays() {
    reporter(Map.of("stanchion.severity.TooMuch", "error"))
        .report(List.of(violation(new TooMuch(), METHOD).weighing(Severity.NOTE)));

    assertThat(printed).containsExactly("ERROR [TooMuch] is wrong\n    mend it");
  }

  @Test
  void weighsAsTheViolationSaysWithoutAnOption() {
    reporter(Map.of()).report(List.of(violation(new TooMuch(), METHOD).weighing(Severity.NOTE)));

    assertThat(printed).containsExactly("NOTE [TooMuch] is wrong\n    mend it");
  }

  @Test
  void dropsWhatTheMethodOrAClassAroundItAccepts() {
    for (Site site : List.of(METHOD, Site.of(TYPE))) {
      assertThat(report(violation(new TooMuch(), METHOD), warnings("TooMuch", site))).isEmpty();
      assertThat(report(violation(new TooMuch(), METHOD), waiver("TooMuch", "old", "", site)))
          .isEmpty();
    }
    assertThat(
            report(violation(new TooMuch(), Site.of(NESTED)), warnings("TooMuch", Site.of(TYPE))))
        .isEmpty();
  }

  @Test
  void keepsWhatAnotherRuleMethodOrClassAccepts() {
    for (Suppression other :
        List.of(
            warnings("LosesTenant", METHOD),
            warnings("TooMuch", Site.of(TYPE, "read()")),
            warnings("TooMuch", Site.of(NESTED)),
            warnings("TooMuch", Site.of(new TypeId("app", List.of("NotesArchive")))),
            warnings("TooMuch", Site.of(new TypeId("other", List.of("Notes")))))) {
      printed.clear();
      assertThat(report(violation(new TooMuch(), METHOD), other)).as("%s", other).hasSize(1);
    }
  }

  @Test
  void letsOnlyAWaiverAcceptWhatCanLoseATenant() {
    assertThat(report(violation(new LosesTenant(), METHOD), warnings("LosesTenant", METHOD)))
        .hasSize(1);
    printed.clear();
    assertThat(report(violation(new LosesTenant(), METHOD), waiver("LosesTenant", "x", "", METHOD)))
        .isEmpty();
  }

  @Test
  void keepsTheLastDayOfAWaiver() {
    assertThat(
            report(violation(new TooMuch(), METHOD), waiver("TooMuch", "x", "2026-06-15", METHOD)))
        .isEmpty();
  }

  @Test
  void takesNoNoticeOfWaiversThatAreNotInForce() {
    for (Suppression waiver :
        List.of(
            waiver("TooMuch", " ", "", METHOD),
            waiver("TooMuch", "x", "2026-06-14", METHOD),
            waiver("TooMuch", "x", "next year", METHOD))) {
      printed.clear();
      assertThat(report(violation(new TooMuch(), METHOD), waiver)).as("%s", waiver).hasSize(1);
    }
  }

  @Test
  void countsAtTheEndOnlyWhereNobodyWouldCount() {
    for (int count : new int[] {10, 11}) {
      printed.clear();
      Reporter reporter = reporter(Map.of());
      IntStream.range(0, count).forEach(i -> reporter.problem("number " + i, Position.NONE));
      reporter.close();
      assertThat(printed).hasSize(count == 10 ? 10 : 12);
    }
    assertThat(printed.get(11))
        .isEqualTo(
            "NOTE [Stanchion] found 11 errors and 0 warnings or notes; -Xmaxerrs and -Xmaxwarns"
                + " let the compiler show them all");
  }

  private abstract static class Base implements ArchitectureRule {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String finds() {
      return "";
    }

    @Override
    public Stream<Violation> check(Architecture architecture, Settings settings) {
      return Stream.empty();
    }
  }

  private static final class TooMuch extends Base {}

  private static final class LosesTenant extends Base {
    @Override
    public boolean protectsTenants() {
      return true;
    }
  }
}
