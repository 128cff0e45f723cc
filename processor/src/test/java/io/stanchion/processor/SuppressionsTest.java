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

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import io.stanchion.processor.testing.CommandLine;
import io.stanchion.processor.testing.CommandLine.Outcome;
import io.stanchion.processor.testing.Sources;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the code accepts, from the command line to the message. */
class SuppressionsTest {

  private static final String LONG_SERVICE =
      """
      package app;
      %s
      @io.stanchion.Service
      public class NoteService {
        public String read() { return ""; }
      }
      """;

  private static final String JOB =
      """
      package app;
      public class Job {
        %s
        String run() { return new NoteService().read(); }
      }
      """;

  @TempDir private Path folder;

  private CommandLine javac() {
    return CommandLine.in(folder).options("-Astanchion.limit.serviceLines=3");
  }

  private static String waiver(String rule, String more) {
    return "@io.stanchion.Waiver(rule = \"%s\", because = \"old\"%s)".formatted(rule, more);
  }

  private static String expired(String rule) {
    return waiver(rule, ", until = \"2020-12-31\"");
  }

  @Test
  void doesNotFailABuildWhoseViolationsAreAccepted() {
    Outcome outcome =
        javac()
            .options("-Xlint:all", "-Werror")
            .source(LONG_SERVICE.formatted(waiver("ServiceTooLong", ", until = \"2999-12-31\"")))
            .source(JOB.formatted("@SuppressWarnings(\"stanchion:DirectInstantiation\")"))
            .run();

    assertThat(outcome).isEqualTo(new Outcome(0, ""));
  }

  @Test
  void reportsWhatIsWrongWithThemInOneRunWithAllElse() {
    Outcome outcome =
        javac()
            .source(LONG_SERVICE.formatted(expired("ServiceTooLong")))
            .source(JOB.formatted(waiver("DirectInstantiation", "").replace("old", " ")))
            .source(
                """
                package app;
                @SuppressWarnings("stanchion:LowCohesion")
                @io.stanchion.Waiver(rule = "LowCohesion", because = "old")
                class Other {}
                """)
            .run();

    assertThat(outcome.exitCode()).isEqualTo(1);
    for (String once :
        List.of(
            "error: [ServiceTooLong]",
            "error: [ExpiredWaiver]",
            "error: [DirectInstantiation]",
            "warning: [UselessWaiver] Job.run",
            "warning: [UselessWaiver] Other",
            "Note: [UnusedSuppression]",
            "3 errors",
            "2 warnings")) {
      assertThat(outcome.count(once)).as(once).isEqualTo(1);
    }
  }

  @Test
  void liftsTenantRulesByWaiversAlone() {
    String service =
        """
        package app;
        @io.stanchion.Service
        @io.stanchion.TenantScoped
        public class PhoneService {
          %s
          public String carriers() { return ""; }
        }
        """;

    Outcome suppressed =
        javac()
            .source(service.formatted("@SuppressWarnings(\"stanchion:TenantParameterMissing\")"))
            .run();
    Outcome waived = javac().source(service.formatted(waiver("TenantParameterMissing", ""))).run();

    assertThat(suppressed.text())
        .contains("error: [TenantParameterMissing]")
        .contains("Note: [UnusedSuppression]");
    assertThat(waived.text()).doesNotContain("TenantParameterMissing").doesNotContain("Waiver");
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "bytodo", "byfile"})
  void refusesTheClassFileOfAnExpiredWaiver(String policy) {
    Outcome outcome =
        javac()
            .options("-XDcompilePolicy=" + policy)
            .source("package app; %s class Other {}".formatted(expired("LowCohesion")))
            .run();

    assertThat(outcome.count("error: [ExpiredWaiver]")).isEqualTo(1);
    assertThat(folder.resolve("out/app/Other.class")).doesNotExist();
  }

  /** What covers a superclass is judged when the last of its services was looked at. */
  @ParameterizedTest
  @ValueSource(strings = {"simple", "bytodo"})
  void refusesTheClassFileOfTheServiceThatDecides(String policy) {
    Outcome outcome =
        javac()
            .options("-XDcompilePolicy=" + policy, "-Astanchion.severity.UselessWaiver=error")
            .source(
                "package app; public abstract class Base { %s public String read() { return \"\"; } }"
                    .formatted(waiver("AdminTwin", "")))
            .source("package app; @io.stanchion.Service public class NoteService extends Base { }")
            .run();

    assertThat(outcome.count("error: [UselessWaiver]")).isEqualTo(1);
    assertThat(folder.resolve("out/app/NoteService.class")).doesNotExist();
  }

  /** Without bodies, a waiver of what is found in bodies may well be needed. */
  @Test
  void judgesWithoutBodiesWhatNeedsNone() {
    Outcome outcome =
        javac()
            .options("-proc:only")
            .source(
                LONG_SERVICE.formatted(
                    waiver("LowCohesion", "")
                        + waiver("OrchestratorTooLong", "")
                        + expired("ServiceTooLong")))
            .run();

    assertThat(outcome.text())
        .contains("error: [ServiceTooLong]")
        .contains("error: [ExpiredWaiver]")
        .contains("[UselessWaiver] NoteService waives OrchestratorTooLong")
        .doesNotContain("[UselessWaiver] NoteService waives LowCohesion");
  }

  /** What would be left to accept may be in a body. */
  @Test
  void judgesNothingAboutTheseRulesWithoutBodies() {
    Outcome outcome =
        javac()
            .options("-proc:only")
            .source(
                LONG_SERVICE.formatted(waiver("UselessWaiver", "") + waiver("ServiceTooLong", "")))
            .run();

    assertThat(outcome.text()).contains("did not run").doesNotContain("[UselessWaiver]");
  }

  @Test
  void judgesOnAnotherCompilerWhatNeedsNoBodies() {
    Outcome outcome =
        javac()
            .options("-17")
            .source(
                LONG_SERVICE.formatted(
                    waiver("LowCohesion", "")
                        + waiver("OrchestratorTooLong", "")
                        + expired("LowCohesion")))
            .runEcj();

    assertThat(outcome.text())
        .contains("[ExpiredWaiver] NoteService waives LowCohesion")
        .contains("[UselessWaiver] NoteService waives OrchestratorTooLong")
        .doesNotContain("[UselessWaiver] NoteService waives LowCohesion");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-14T23:59:59Z, false",
    "2026-06-15T00:00:00Z, false",
    "2026-06-15T23:59:59Z, false",
    "2026-06-16T00:00:00Z, true"
  })
  void measuresWaiversByTheClock(Instant now, boolean expired) {
    List<String> messages =
        Compiler.javac()
            .withProcessors(new ArchitectureProcessor(Clock.fixed(now, ZoneOffset.UTC)))
            .withOptions("-Astanchion.limit.serviceLines=3")
            .compile(
                Sources.of(
                    LONG_SERVICE.formatted(waiver("ServiceTooLong", ", until = \"2026-06-15\""))))
            .errors()
            .stream()
            .map(each -> each.getMessage(Locale.ROOT).replaceFirst("(?s)].*", "]"))
            .toList();

    assertThat(messages)
        .containsExactlyInAnyOrderElementsOf(
            expired ? List.of("[ServiceTooLong]", "[ExpiredWaiver]") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"UselessWaiver, LowCohesion", "ExpiredWaiver, ServiceTooLong"})
  void canBeSwitchedOff(String rule, String waived) {
    String annotation = rule.equals("ExpiredWaiver") ? expired(waived) : waiver(waived, "");

    Outcome outcome =
        javac()
            .options("-Astanchion.severity." + rule + "=off")
            .source(LONG_SERVICE.formatted(annotation))
            .run();

    assertThat(outcome.text()).contains("[ServiceTooLong]").doesNotContain("[" + rule + "]");
  }
}
