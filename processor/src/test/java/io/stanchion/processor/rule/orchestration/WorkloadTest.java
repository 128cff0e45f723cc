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
package io.stanchion.processor.rule.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes one operation a complex workflow. */
class WorkloadTest {

  private static final String STEP = "private void step(String id) { count++; }";

  private static final String TWO_DECISIONS = "if (count > 1) count--; while (count > 2) count--;";
  private static final String TWO_HELPERS = "step(id); step(id);";
  private static final String TWO_COLLABORATORS = "creation.delete(id); backup.drop(id);";
  private static final String FOUR_COLLABORATORS =
      TWO_COLLABORATORS + " monitoring.mute(id); testing.run(id);";

  /** Whether an orchestrator of that one operation hosts a complex workflow. */
  private static boolean isComplex(String... members) {
    List<String> sources =
        List.of(Agents.orchestrator(members), Agents.SERVICES, Agents.FRAMEWORK, Contacts.LOGGER);
    Compiled compiled =
        Compiled.of(
            List.of("-Astanchion.limit.complexWorkflows=1"), sources.toArray(new String[0]));
    assertThat(compiled.ofJavac()).isEmpty();
    return compiled.findings("ComplexWorkflows").stream()
        .anyMatch(each -> each.text().contains("complex workflow;"));
  }

  private static String operation(String... statements) {
    return "public void run(String id) {\n" + String.join("\n", statements) + "\n}\n" + STEP;
  }

  private static String lines(int count) {
    return "count++;\n".repeat(count).strip();
  }

  @Test
  void needsTwoSigns() {
    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_DECISIONS))).isFalse();
    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_HELPERS))).isFalse();
    assertThat(isComplex(operation(TWO_COLLABORATORS, lines(20)))).isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS))).isFalse();

    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_DECISIONS, TWO_HELPERS))).isTrue();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, TWO_DECISIONS))).isTrue();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, TWO_HELPERS))).isTrue();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, lines(20)))).isTrue();
  }

  @Test
  void needsTwoCollaborators() {
    String one = "creation.delete(id); creation.exists(id);";

    assertThat(isComplex(operation(one, TWO_DECISIONS, TWO_HELPERS, lines(20)))).isFalse();
    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_DECISIONS, TWO_HELPERS))).isTrue();
  }

  @Test
  void countsCollaboratorThatHelperOfItsOwnIsGiven() {
    String start = "creation.delete(id); drop(backup, id);";
    String helper = "private void drop(BackupService service, String id) { service.drop(id); }";

    assertThat(isComplex(operation(start, TWO_DECISIONS, TWO_HELPERS), helper)).isTrue();
  }

  @Test
  void takesNoPlainGetterForHelper() {
    String calls = "made().delete(id); made().exists(id);";

    assertThat(
            isComplex(
                operation(FOUR_COLLABORATORS, calls),
                "private CreationService made() { return creation; }"))
        .isFalse();
    assertThat(
            isComplex(
                operation(FOUR_COLLABORATORS, calls),
                "private CreationService made() { backup.restore(\"all\"); return creation; }"))
        .isTrue();
  }

  @Test
  void needsMoreThanTenLines() {
    assertThat(isComplex(operation(FOUR_COLLABORATORS, lines(6)))).isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, lines(7)))).isTrue();
  }

  @Test
  void countsLinesWithoutStatement() {
    String call = "testing.run(id,\n1,\n2,\n3,\n4,\n5,\n6,\n7,\n8);";

    assertThat(isComplex(operation(FOUR_COLLABORATORS.replace("; ", ";\n"), call))).isTrue();
    assertThat(isComplex(operation(FOUR_COLLABORATORS.replace("; ", ";\n"), "// a\n".repeat(9))))
        .isFalse();
  }

  @Test
  void countsNoLogLinesAndAssertions() {
    String logging = "log.info(id);\nassert id != null;\nSystem.out.println(id);\n";
    String guarded = "if (log.isDebugEnabled() && count > 0) {\nlog.debug(id);\n}\n";

    assertThat(isComplex(operation(FOUR_COLLABORATORS, logging.repeat(3)))).isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, guarded.repeat(12)))).isFalse();
    assertThat(
            isComplex(
                operation(
                    FOUR_COLLABORATORS,
                    guarded.replace("log.d", "events.publish(id); log.d").repeat(2))))
        .isTrue();
  }

  @Test
  void knowsLoggingInAllItsForms() {
    String fluent = "log.atInfo().addKeyValue(\"id\", id).log(id);\n";
    String console = "System.out.println(id);\n";
    String nested = "{\nlog.info(id);\nlog.debug(id);\n}\n";
    String other = "if (count > 0) log.debug(id); else log.info(id);\n";

    assertThat(isComplex(operation(FOUR_COLLABORATORS, fluent.repeat(9)))).isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, console.repeat(9)))).isFalse();
    assertThat(
            isComplex(
                operation(FOUR_COLLABORATORS, "Log.info(id);\n".repeat(9)),
                "static class Log { static void info(String text) {} }"))
        .isFalse();
    assertThat(
            isComplex(
                operation(FOUR_COLLABORATORS, "Files.info(id);\n".repeat(9)),
                "static class Files { static void info(String text) {} }"))
        .isTrue();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, nested.repeat(2)))).isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, other.repeat(3)))).isFalse();
    assertThat(
            isComplex(
                operation(FOUR_COLLABORATORS, other.replace("log.info(id)", "count++").repeat(3))))
        .isTrue();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, "if (count > 1) {} if (count > 2) {}")))
        .isTrue();
  }

  @Test
  void countsEveryKindOfStatementOnOneLine() {
    String start = TWO_COLLABORATORS + TWO_HELPERS;
    String jump = "out: { break out; } ";
    String result = "Supplier<Integer> one = () -> { return 1; }; ";
    String failure = "Supplier<Integer> two = () -> { throw new Error(); }; ";
    String choice = "int three = switch (Suite.FULL) { default -> { yield 1; } };";

    assertThat(isComplex(operation(start + jump + result + failure + choice))).isTrue();
    assertThat(isComplex(operation(start + result + failure + choice))).isFalse();
    String shorter = "Supplier<Integer> one = () -> 1; ";
    assertThat(isComplex(operation(start + jump + shorter + failure + choice))).isFalse();
    shorter = "Supplier<Integer> two = null; ";
    assertThat(isComplex(operation(start + jump + result + shorter + choice))).isFalse();
    shorter = "int three = switch (Suite.FULL) { default -> 1; };";
    assertThat(isComplex(operation(start + jump + result + failure + shorter))).isFalse();
  }

  @Test
  void needsFourCollaborators() {
    String three = TWO_COLLABORATORS + "monitoring.mute(id); monitoring.alarms(id);";

    assertThat(isComplex(operation(three, TWO_HELPERS))).isFalse();
  }

  @Test
  void needsTwoDecisions() {
    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_HELPERS, "if (count > 1) count--;")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (count > 1) count--;",
        "while (count > 1) count--;",
        "do { count--; } while (count > 1);",
        "for (int i = 0; i < 3; i++) count--;",
        "for (char each : id.toCharArray()) count--;",
        "try { count--; } catch (RuntimeException e) { count++; }",
        "count = id.isEmpty() ? 1 : 2;",
        "boolean both = count > 1 && count < 3;",
        "boolean any = count > 1 || count < 3;",
        "switch (id) { case \"a\": count--; break; default: count++; }",
        "switch (id) { case \"a\", \"b\" -> count--; default -> count++; }",
        "Supplier<Integer> later = () -> { if (count > 1) count--; return 1; };",
        "switch (Suite.FULL) { case FULL -> count--; case SMOKE -> count++; }",
      })
  void countsDecision(String decision) {
    String another = "if (count > 4) count--;";

    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_HELPERS, decision))).isFalse();
    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_HELPERS, decision, another))).isTrue();
  }

  @Test
  void countsEachCatchAndCase() {
    String catches =
        "try { count--; } catch (IllegalStateException e) {} catch (RuntimeException e) {}";
    String cases = "switch (id) { case \"a\" -> count--; case \"b\" -> count++; default -> {} }";

    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_HELPERS, catches))).isTrue();
    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_HELPERS, cases))).isTrue();
  }

  @Test
  void takesTableOfEnumForOneDecisionAndNoWorkflow() {
    String dispatch =
        """
        public String run(Kind kind, String id) {
          %s
          return switch (kind) {
            case CALLS ->
                analytics.report(
                    id);
            case COSTS ->
                testing.run(
                    id).toString();
            case ALARMS ->
                monitoring.watch(id);
            case BACKUPS ->
                backup.schedule(id);
          };
        }
        """;

    assertThat(isComplex(dispatch.formatted(""))).isFalse();
    assertThat(isComplex(dispatch.formatted("count++;"))).isTrue();
    assertThat(
            isComplex(
                dispatch
                    .formatted("")
                    .replace("Kind kind", "String kind")
                    .replaceAll("case (\\w+)", "case \"$1\"")
                    .replace("};", "default -> id;};")))
        .isTrue();
    assertThat(isComplex(dispatch.formatted("").replace("(id);", "(count > 1 ? id : \"\");")))
        .isTrue();
    String oldForm =
        """
        public void run(Kind kind, String id) {
          switch (kind) {
            case CALLS:
              analytics.report(id);%1$s
              break;
            case COSTS:
              testing.run(id);
              break;
            case ALARMS:
              monitoring.watch(id);
              break;
            case BACKUPS:
              backup.schedule(id);
              break;
          }
        }
        """;
    assertThat(isComplex(oldForm.formatted(""))).isFalse();
    assertThat(isComplex(oldForm.formatted(" count++;"))).isTrue();
    assertThat(
            isComplex(
                oldForm
                    .formatted("")
                    .replace("analytics.report(id);", "{ analytics.report(id); }")))
        .isTrue();
    assertThat(
            isComplex(oldForm.formatted("").replace("case CALLS:", "case CALLS: if (count > 1)")))
        .isTrue();
  }

  @Test
  void countsCallsOfHelpersWhereverTheyStand() {
    String rest = operation(FOUR_COLLABORATORS, "%s");

    assertThat(isComplex(rest.formatted("step(id);"))).isFalse();
    assertThat(isComplex(rest.formatted("step(id); this.step(id);"))).isTrue();
    assertThat(isComplex(rest.formatted("List.of(id).forEach(this::step); step(id);"))).isTrue();
    assertThat(isComplex(rest.formatted("Runnable later = () -> { step(id); step(id); };")))
        .isTrue();
  }

  @Test
  void takesStaticAndPackagePrivateMethodsForHelpers() {
    String helpers = "static int twice(int x) { return x * 2; } void again() { count++; }";

    assertThat(isComplex(operation(FOUR_COLLABORATORS, "count = twice(count); again();"), helpers))
        .isTrue();
  }

  @Test
  void takesNeitherOperationsNorGettersNorLoggingForHelpers() {
    String others =
        """
        public void other(String id) { count++; creation.delete(id); }
        private MonitoringService monitoring() { return monitoring; }
        private void trace(String id) { log.info(id); }
        """;

    assertThat(isComplex(operation(FOUR_COLLABORATORS, "other(id); other(id);"), others)).isFalse();
    assertThat(
            isComplex(
                operation(FOUR_COLLABORATORS, "monitoring().mute(id); monitoring().mute(id);"),
                others))
        .isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, "trace(id); trace(id);"), others)).isFalse();
  }

  @Test
  void followsCollaboratorsIntoHelpersAndOperations() {
    String helper = "private void rest(String id) { monitoring.mute(id); testing.run(id); }";

    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_DECISIONS, "rest(id);"), helper))
        .isTrue();
    assertThat(
            isComplex(
                operation(TWO_COLLABORATORS, TWO_DECISIONS, "rest(id);"),
                helper.replace("private", "public")))
        .isTrue();
  }

  @Test
  void countsTheCodeOfHelperAsIfItStoodThere() {
    String helper = "private void rest(String id) { %s }";

    assertThat(
            isComplex(operation(FOUR_COLLABORATORS, "rest(id);"), helper.formatted(TWO_DECISIONS)))
        .isTrue();
    assertThat(isComplex(operation("rest(id);"), helper.formatted(FOUR_COLLABORATORS + lines(7))))
        .isTrue();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, "rest(id);"), helper.formatted(lines(5))))
        .isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, "rest(id);"), helper.formatted(lines(6))))
        .isTrue();
  }

  @Test
  void doesNotCountHelperBothAsHelperAndAsLines() {
    String helper = "private void %s(String id) { count++; count++; count++; count++; }";

    assertThat(
            isComplex(
                operation(TWO_COLLABORATORS, "a(id); b(id);"),
                helper.formatted("a"),
                helper.formatted("b")))
        .isFalse();
  }

  @Test
  void endsWhereHelpersCallEachOther() {
    String helpers =
        "private void a(String id) { b(id); } private void b(String id) { a(id); count++; }";

    assertThat(isComplex(operation("a(id);"), helpers)).isFalse();
    assertThat(isComplex(operation(FOUR_COLLABORATORS, TWO_DECISIONS, "a(id);"), helpers)).isTrue();
  }

  @Test
  void countsCollaboratorThatIsCalledNotOneThatIsHandedOn() {
    String handed = "events.publish(monitoring); new ArrayList<Object>(List.of(testing));";

    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_DECISIONS, handed))).isFalse();
    assertThat(
            isComplex(
                operation(
                    TWO_COLLABORATORS,
                    TWO_DECISIONS,
                    handed + "monitoring.mute(id); testing.run(id);")))
        .isTrue();
  }

  @Test
  void countsCollaboratorThroughAliasAndMethodReference() {
    String indirect =
        "var other = monitoring; other.mute(id); Function<String, Object> runs = testing::run;";

    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_DECISIONS, indirect))).isTrue();
  }

  @Test
  void countsOneFieldOnce() {
    assertThat(isComplex(operation(TWO_COLLABORATORS, TWO_COLLABORATORS, TWO_DECISIONS))).isFalse();
  }
}
