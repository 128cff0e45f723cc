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

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UselessWaiverTest {

  private static final String NOTES =
      """
      package app;
      @io.stanchion.Service
      public class NoteService {
        public String read() { return ""; }
      }
      """;

  private static RuleTester tester(String... sources) {
    RuleTester tester = RuleTester.of(UselessWaiver.class).option("limit.serviceLines", 3);
    for (String each : sources) {
      tester.source(each);
    }
    return tester;
  }

  private static List<String> lines(String annotations) {
    return tester(waived(annotations)).lines();
  }

  private static String waived(String annotations) {
    return NOTES.replace(
        "@io.stanchion.Service",
        annotations.replace("@Waiver", "@io.stanchion.Waiver") + "\n@io.stanchion.Service");
  }

  @Test
  void acceptsOneOnTheClassThatViolates() {
    tester(waived("@Waiver(rule = \"ServiceTooLong\", because = \"old\")")).check();
  }

  @Test
  void acceptsSeveralThatAreAllNeeded() {
    tester(
            """
            package app;
            import io.stanchion.Waiver;
            @Waiver(rule = "ServiceTooLong", because = "old")
            @Waiver(rule = "DirectInstantiation", because = "old")
            @io.stanchion.Service
            public class PageService {
              public String show() { return new NoteService().read(); }
            }
            """,
            NOTES)
        .check();
  }

  @Test
  void acceptsOneOnTheMethodThatViolates() {
    tester(
            """
            package app;
            public class Job {
              @io.stanchion.Waiver(rule = "DirectInstantiation", because = "a script")
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
            @io.stanchion.Waiver(rule = "ServiceTooLong", because = "old")
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
  void acceptsTwoOfWhichEachWouldDo() {
    tester(
            """
            package app;
            @io.stanchion.Waiver(rule = "DirectInstantiation", because = "scripts")
            public class Job {
              @io.stanchion.Waiver(rule = "DirectInstantiation", because = "a script")
              void run() { new NoteService().read(); }
            }
            """,
            NOTES)
        .check();
  }

  /** The service is analyzed first, its superclass later. */
  @Test
  void acceptsOneOnASuperclassInAnotherFile() {
    tester(
            """
            package app;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService extends Base {
            }
            """,
            """
            package app;
            public abstract class Base {
              @io.stanchion.Waiver(rule = "TenantParameterMissing", because = "one for all")
              public String carriers() { return ""; }
            }
            """)
        .check();
  }

  /** The superclass is analyzed first, the service later. */
  @Test
  void acceptsOneOnASuperclassWhoseServiceComesLater() {
    tester(
            """
            package app;
            public abstract class Base {
              @io.stanchion.Waiver(rule = "TenantParameterMissing", because = "one for all")
              public String carriers() { return ""; }
            }
            """,
            """
            package app;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService extends Base {
            }
            """)
        .check();
  }

  @Test
  void acceptsOneOfARuleThatIsOff() {
    tester(waived("@Waiver(rule = \"DirectInstantiation\", because = \"old\")"))
        .option("severity.DirectInstantiation", "off")
        .check();
  }

  @Test
  void acceptsOneOfARuleThatIsOnlyAWarning() {
    tester(waived("@Waiver(rule = \"ServiceTooLong\", because = \"old\")"))
        .option("severity.ServiceTooLong", "note")
        .check();
  }

  @Test
  void leavesOneThatHasEndedToTheOtherRule() {
    for (String until : List.of("2020-01-01", "soon")) {
      tester(
              waived(
                  "@Waiver(rule = \"LowCohesion\", because = \"old\", until = \"%s\")"
                      .formatted(until)))
          .check();
    }
  }

  @Test
  void leavesSuppressedWarningsToTheOtherRule() {
    tester(waived("@SuppressWarnings({\"unchecked\", \"stanchion:LowCohesion\"})")).check();
  }

  /** Whoever wrote the class has heard of it; here nobody could mend it. */
  @Test
  void acceptsOneInAClassFile(@TempDir Path classes) {
    Compiled.of(waived("@Waiver(rule = \"Nonsense\", because = \"\")")).writeTo(classes);

    tester(
            """
            package web;
            @io.stanchion.Service(domain = "app")
            public class PageService {
              private final app.NoteService notes;
              PageService(app.NoteService notes) { this.notes = notes; }
              public String show() { return notes.read(); }
            }
            """)
        .against(classes)
        .check();
  }

  /** What the compiler could not read may hold what is waived. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String read() { return nothing.read(); }",
        "public String read() { return new Nothing().read(); }",
        "public String read() { return nothing(); }",
        "public Nothing read() { return null; }"
      })
  void saysNothingOfCodeThatDoesNotCompile(String method) {
    String source =
        waived("@io.stanchion.Waiver(rule = \"DirectInstantiation\", because = \"x\")")
            .replace("public String read() { return \"\"; }", method);

    Compiled compiled = Compiled.of(source);

    assertThat(compiled.ofJavac()).isNotEmpty();
    assertThat(compiled.findings("UselessWaiver")).isEmpty();
  }

  @Test
  void acceptsOneOfItself() {
    tester(
            """
            package app;
            @io.stanchion.Waiver(rule = "UselessWaiver", because = "generated from a template")
            public class Job {
              @io.stanchion.Waiver(rule = "DirectInstantiation", because = "template")
              void run() {}
            }
            """)
        .check();
  }

  @Test
  void findsOneThatMatchesNothing() {
    assertThat(lines("@Waiver(rule = \"LowCohesion\", because = \"old\") // flagged"))
        .containsExactly(
            "[UselessWaiver] NoteService waives LowCohesion, which finds nothing there",
            "delete it; left in place, it accepts the next violation unseen");
  }

  @Test
  void findsOneWithoutAReason() {
    assertThat(lines("@Waiver(rule = \"ServiceTooLong\", because = \" \") // flagged"))
        .containsExactly(
            "[UselessWaiver] NoteService waives ServiceTooLong without a reason, so the waiver"
                + " accepts nothing",
            "say in because = \"...\" why the violation is right or has to wait, or mend it");
  }

  @Test
  void saysOfOneWithoutAReasonThatItCanGo() {
    assertThat(lines("@Waiver(rule = \"LowCohesion\", because = \"\") // flagged"))
        .last()
        .isEqualTo("LowCohesion finds nothing there: delete the waiver");
  }

  @Test
  void findsOneOfNoRule() {
    assertThat(lines("@Waiver(rule = \"ServiceToLong\", because = \"old\") // flagged"))
        .containsExactly(
            "[UselessWaiver] NoteService waives \"ServiceToLong\", and no rule has that name",
            "did you mean ServiceTooLong? The name of a rule stands in brackets at the start of its"
                + " messages");
  }

  @Test
  void proposesNoNameThatIsAltogetherDifferent() {
    assertThat(lines("@Waiver(rule = \"all\", because = \"\") // flagged"))
        .last()
        .isEqualTo("The name of a rule stands in brackets at the start of its messages");
  }

  @Test
  void findsEachOfSeveralWhereItStands() {
    tester(
            """
            package app;
            import io.stanchion.Waiver;
            @Waiver(rule = "ServiceTooLong", because = "old")
            @Waiver(rule = "LowCohesion", because = "old") // flagged
            @io.stanchion.Waiver(rule = "SeveralDomains", because = "old") // flagged
            @io.stanchion.Service
            public class NoteService {
              @Waiver(rule = "ServiceTooLong", because = "old") // flagged
              public String read() { return ""; }
              @Waiver.Waivers({
                @Waiver(rule = "AdminTwin", because = "old"), // flagged
                @Waiver(rule = "LowCohesion", because = "old")}) // flagged
              public String readAgain() { return ""; }
            }
            """)
        .check();
  }

  @Test
  void findsThemInClassesThatAreNoComponents() {
    tester(
            """
            package app;
            import io.stanchion.Waiver;
            @Waiver(rule = "DirectInstantiation", because = "old") // flagged
            public record Note(String text) {
              @Waiver(rule = "DirectInstantiation", because = "old") // flagged
              interface Reader {
                @Waiver(rule = "DirectInstantiation", because = "old") // flagged
                String read();
              }
              @Waiver(rule = "DirectInstantiation", because = "old") // flagged
              enum Kind {
                SHORT
              }
            }
            """)
        .check();
  }

  @Test
  void findsThemInASchema() {
    tester(
            """
            package app;
            @io.stanchion.Waiver(rule = "SchemaShape", because = "old") // flagged
            @io.stanchion.IntegrationSchema
            public record NotePayload(String text) {
              static NotePayload of(String text) { return new NotePayload(text); }
              String toApi() { return text; }
            }
            """)
        .check();
  }

  @Test
  void findsOneInASuperclassThatNoServiceNeeds() {
    tester(
            """
            package app;
            public abstract class Base {
              @io.stanchion.Waiver(rule = "AdminTwin", because = "one for all") // flagged
              public String carriers() { return ""; }
            }
            """,
            """
            package app;
            @io.stanchion.Service
            public class PhoneService extends Base {
            }
            """)
        .check();
  }

  @Test
  void findsOneBesideAnEmptyStatement() {
    tester(
            """
            package app;
            public class Job {
              @io.stanchion.Waiver(rule = "DirectInstantiation", because = "old") // flagged
              void run() { ; }
            }
            """)
        .check();
  }

  @Test
  void findsOneOfItselfThatMatchesNothing() {
    assertThat(lines("@Waiver(rule = \"UselessWaiver\", because = \"old\") // flagged"))
        .first()
        .isEqualTo("[UselessWaiver] NoteService waives UselessWaiver, which finds nothing there");
  }
}
