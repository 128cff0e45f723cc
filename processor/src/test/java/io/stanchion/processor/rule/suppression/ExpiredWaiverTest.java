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
package io.stanchion.processor.rule.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.Suppression;
import io.stanchion.processor.model.Suppression.Kind;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.rule.SuppressionUse;
import io.stanchion.processor.rule.Violation;
import io.stanchion.processor.testing.RuleTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiredWaiverTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static List<Violation> check(Kind kind, String until, boolean idle) {
    Site site = Site.of(TypeId.of("app", "NoteService"), "read(String)");
    Suppression waiver =
        new Suppression(kind, "LowCohesion", "the old portal, #7", until, site, Position.NONE);
    return new ExpiredWaiver().check(SuppressionUse.of(waiver, Rules.load(), TODAY, idle)).toList();
  }

  private static List<Violation> check(String until) {
    return check(Kind.WAIVER, until, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2026-06-15", "2026-06-16", "2027-01-01", " 2026-06-15 "})
  void acceptsOneThatHolds(String until) {
    assertThat(check(until)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-14", "2025-12-31", " 2026-06-14 "})
  void findsOneWhoseLastDayHasPassed(String until) {
    assertThat(check(until)).hasSize(1);
  }

  @Test
  void tellsTheReasonAndTheWayOut() {
    assertThat(check("2026-06-14"))
        .singleElement()
        .extracting(Violation::text)
        .isEqualTo(
            """
            [ExpiredWaiver] NoteService.read waives LowCohesion until 2026-06-14; that day has passed, and the waiver accepts nothing
                its reason was: the old portal, #7
                mend what it accepted and delete it, or give it a new date where the reason still holds\
            """);
  }

  @Test
  void tellsWhereNothingIsLeftToAccept() {
    assertThat(check(Kind.WAIVER, "2026-06-14", true).get(0).details())
        .last()
        .isEqualTo("LowCohesion finds nothing there any more: delete the waiver");
  }

  @ParameterizedTest
  @ValueSource(strings = {"next year", "31.12.2026", "2026-02-30", "2026-6-1", "2026-06-15T00:00"})
  void findsOneThatEndsOnNoDay(String until) {
    assertThat(check(until))
        .singleElement()
        .extracting(Violation::text)
        .isEqualTo(
            """
            [ExpiredWaiver] NoteService.read waives LowCohesion until "%s", which is no date, so the waiver accepts nothing
                write the last day on which it holds as year-month-day: until = "2027-03-31"
                a waiver that does not expire leaves until out\
            """
                .formatted(until));
  }

  @Test
  void standsAtTheWaiver() {
    RuleTester.of(ExpiredWaiver.class)
        .option("limit.serviceLines", 3)
        .source(
            """
            package app;
            import io.stanchion.Waiver;
            @Waiver(rule = "ServiceTooLong", because = "old", until = "2999-12-31")
            @Waiver(rule = "LowCohesion", because = "old", until = "2020-12-31") // flagged
            @io.stanchion.Service
            public class NoteService {
              @Waiver(rule = "LowCohesion", because = "old", until = "soon") // flagged
              public String read() { return ""; }
            }
            """)
        .check();
  }

  @Test
  void canBeWaived() {
    RuleTester.of(ExpiredWaiver.class)
        .source(
            """
            package app;
            @io.stanchion.Waiver(rule = "ExpiredWaiver", because = "the release is late")
            class Job {
              @io.stanchion.Waiver(rule = "LowCohesion", because = "old", until = "2020-12-31")
              String read() { return ""; }
            }
            """)
        .check();
  }
}
