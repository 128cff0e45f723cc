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

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedSuppressionTest {

  private static final String NOTES =
      """
      package app;
      @io.stanchion.Service
      public class NoteService {
        public String read() { return ""; }
      }
      """;

  private static RuleTester tester(String... sources) {
    RuleTester tester = RuleTester.of(UnusedSuppression.class).option("limit.serviceLines", 3);
    for (String each : sources) {
      tester.source(each);
    }
    return tester;
  }

  private static String suppressing(String values) {
    return NOTES.replace(
        "@io.stanchion.Service", "@SuppressWarnings(" + values + "\n@io.stanchion.Service");
  }

  private static List<String> lines(String values) {
    return tester(suppressing(values)).lines();
  }

  @Test
  void acceptsOneOnTheClassThatViolates() {
    tester(suppressing("\"stanchion:ServiceTooLong\")")).check();
  }

  @Test
  void acceptsOneOnTheMethodFieldOrConstructorThatViolates() {
    tester(
            """
            package app;
            public class Job {
              @SuppressWarnings("stanchion:DirectInstantiation")
              private final NoteService field = new NoteService();
              private final NoteService other;
              @SuppressWarnings("stanchion:DirectInstantiation")
              Job(String name) { other = new NoteService(); }
              @SuppressWarnings("stanchion:DirectInstantiation")
              void run() { new NoteService().read(); }
            }
            """,
            NOTES)
        .check();
  }

  @Test
  void acceptsOneOnAClassAroundWhatViolates() {
    tester(
            """
            package app;
            @SuppressWarnings({"unchecked", "stanchion:ServiceTooLong"})
            public class Outer {
              @io.stanchion.Service
              public static class NoteService {
                public String read() { return ""; }
                void more() {}
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsWhatIsNotOurs() {
    tester(suppressing("{\"all\", \"unchecked\", \"ServiceTooLong\", \"other:LowCohesion\"})"))
        .check();
  }

  @Test
  void acceptsOneOfARuleThatIsOff() {
    tester(suppressing("\"stanchion:LowCohesion\")")).option("severity.LowCohesion", "off").check();
  }

  @Test
  void leavesWaiversToTheOtherRule() {
    tester(
            NOTES.replace(
                "@io.stanchion.Service",
                """
                @io.stanchion.Waiver(rule = "LowCohesion", because = "old")
                @io.stanchion.Service\
                """))
        .check();
  }

  @Test
  void acceptsOneOfUselessWaiverThatIsNeeded() {
    tester(
            """
            package app;
            @SuppressWarnings("stanchion:UselessWaiver")
            public class Job {
              @io.stanchion.Waiver(rule = "DirectInstantiation", because = "template")
              void run() {}
            }
            """)
        .check();
  }

  @Test
  void acceptsOneOfItself() {
    tester(
            """
            package app;
            @SuppressWarnings("stanchion:UnusedSuppression")
            public class Job {
              @SuppressWarnings("stanchion:DirectInstantiation")
              void run() {}
            }
            """)
        .check();
  }

  @Test
  void findsOneThatMatchesNothing() {
    assertThat(lines("\"stanchion:LowCohesion\") // flagged"))
        .containsExactly(
            "[UnusedSuppression] NoteService suppresses LowCohesion, which finds nothing there",
            "delete \"stanchion:LowCohesion\"; left in place, it hides the next violation");
  }

  @Test
  void findsEachOfSeveralWhereItStands() {
    tester(
            """
            package app;
            @SuppressWarnings({
              "unchecked",
              "stanchion:ServiceTooLong",
              "stanchion:LowCohesion", // flagged
              "stanchion:SeveralDomains" // flagged
            })
            @io.stanchion.Service
            public class NoteService {
              @SuppressWarnings("stanchion:DirectInstantiation") // flagged
              private final String prefix = "";
              @SuppressWarnings("stanchion:DirectInstantiation") // flagged
              public String read() { return prefix; }
            }
            """)
        .check();
  }

  @Test
  void namesTheMemberThatCarriesIt() {
    String headline = "[UnusedSuppression] %s suppresses LowCohesion, which finds nothing there";
    String suppression = "@SuppressWarnings(\"stanchion:LowCohesion\")";

    assertThat(
            tester(
                    "package app; class Job { %s int count; // flagged\n%s Job(int x) {} // flagged\n%s void run(int x) {} // flagged\n}"
                        .formatted(suppression, suppression, suppression))
                .check())
        .extracting(each -> each.text().lines().findFirst().orElse(""))
        .containsExactly(
            headline.formatted("Job.count"),
            headline.formatted("the constructor of Job"),
            headline.formatted("Job.run"));
  }

  @Test
  void findsOneOfNoRule() {
    assertThat(lines("\"stanchion:serviceTooLong\") // flagged"))
        .containsExactly(
            "[UnusedSuppression] NoteService suppresses \"serviceTooLong\", and no rule has that"
                + " name",
            "did you mean ServiceTooLong? The name of a rule stands in brackets at the start of its"
                + " messages");
  }

  @Test
  void findsOneThatOnlyAWaiverCouldDo() {
    assertThat(
            tester(
                    """
                    package app;
                    @io.stanchion.Service
                    @io.stanchion.TenantScoped
                    public class PhoneService {
                      @SuppressWarnings("stanchion:TenantParameterMissing") // flagged
                      public String carriers() { return ""; }
                    }
                    """)
                .lines())
        .containsExactly(
            "[UnusedSuppression] PhoneService.carriers suppresses TenantParameterMissing, which"
                + " only a waiver can lift: the rule keeps tenants apart",
            "write @Waiver(rule = \"TenantParameterMissing\", because = \"...\") where the"
                + " violation is right");
  }

  @Test
  void findsOneOfItselfThatMatchesNothing() {
    assertThat(lines("\"stanchion:UnusedSuppression\") // flagged"))
        .first()
        .isEqualTo(
            "[UnusedSuppression] NoteService suppresses UnusedSuppression, which finds nothing"
                + " there");
  }
}
