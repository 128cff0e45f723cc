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

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits; what makes one workflow complex is tested in {@link WorkloadTest}. */
class ComplexWorkflowsTest {

  /** Two decisions and two calls of helpers. */
  private static final String COMPLEX =
      """
      public void run%d(String id) {
        if (creation.exists(id)) { step(id); }
        if (count > 1) { step(id); }
        monitoring.watch(id);
      }
      """;

  private static final String STEP = "private void step(String id) { count++; }";

  private static RuleTester tester() {
    return Agents.tester(ComplexWorkflows.class);
  }

  /** A coordination of so many code lines with one decision. */
  private static String deciding(String name, int lines) {
    return """
    public void %s(String id) {
      if (creation.exists(id)) monitoring.watch(id);
    %s}
    """
        .formatted(name, "  count++;\n".repeat(lines - 1));
  }

  private static String plain(String name, int lines) {
    return deciding(name, lines).replace("if (creation.exists(id)) ", "");
  }

  @Test
  void acceptsTwoComplexWorkflows() {
    tester().source(Agents.orchestrator(COMPLEX.formatted(1), COMPLEX.formatted(2), STEP)).check();
  }

  @Test
  void flagsThree() {
    String message =
        tester()
            .source(
                Agents.flagged(
                    COMPLEX.formatted(1), COMPLEX.formatted(2), COMPLEX.formatted(3), STEP))
            .message();

    assertThat(message)
        .startsWith(
            "[ComplexWorkflows] AgentOrchestrator hosts 3 complex workflows; "
                + "with 3 it is time to restructure\n")
        .contains("\n      run1: 2 decisions, 2 calls of helpers\n")
        .contains("\n      run3: 2 decisions, 2 calls of helpers\n")
        .contains("group the services by business domain");
  }

  @Test
  void countsWhatAnotherOperationDoesForThatOne() {
    tester()
        .source(
            Agents.orchestrator(
                COMPLEX.formatted(1),
                COMPLEX.formatted(2),
                "public void again(String id) { run1(id); }",
                STEP))
        .check();
    tester()
        .source(
            Agents.orchestrator(
                deciding("archive", 9),
                "public void first(String id) { archive(id); if (count > 1) backup.drop(id); }",
                "public void second(String id) { archive(id); if (count > 2) backup.drop(id); }"))
        .check();
  }

  @Test
  void countsOverloadsOnce() {
    String overload = COMPLEX.formatted(2).replace("String id)", "String id, int more)");

    tester()
        .source(Agents.orchestrator(COMPLEX.formatted(1), COMPLEX.formatted(2), overload, STEP))
        .check();
  }

  @Test
  void countsInheritedOperations() {
    String base =
        Agents.orchestrator(COMPLEX.formatted(1), COMPLEX.formatted(2), STEP)
            .replace("@Orchestrator", "abstract")
            .replace("AgentOrchestrator", "Base")
            .replace("private ", "protected ");
    String orchestrator =
        """
        package app;
        @io.stanchion.Orchestrator
        class AgentOrchestrator extends Base { // flagged
        %s}
        """
            .formatted(COMPLEX.formatted(3));

    tester().source(base).source(orchestrator).check();
  }

  @Test
  void acceptsService() {
    String orchestrator =
        Agents.orchestrator(COMPLEX.formatted(1), COMPLEX.formatted(2), COMPLEX.formatted(3), STEP);

    tester()
        .source(
            orchestrator.replace("Orchestrator;", "Service;").replace("@Orchestrator", "@Service"))
        .check();
  }

  @Test
  void takesTheLimitFromTheOption() {
    String message =
        tester()
            .option("limit.complexWorkflows", 1)
            .source(Agents.flagged(COMPLEX.formatted(1), STEP))
            .message();

    assertThat(message).contains("hosts 1 complex workflow; with 1 it");
    tester().option("limit.complexWorkflows", 0).source(Agents.orchestrator()).check();
  }

  @Test
  void acceptsTwoLongCoordinationsThatDecide() {
    tester().source(Agents.orchestrator(deciding("a", 9), deciding("b", 9), plain("c", 9))).check();
  }

  @Test
  void acceptsThreeThatAverageFewerThanFiveLines() {
    tester()
        .source(Agents.orchestrator(deciding("a", 5), deciding("b", 5), deciding("c", 4)))
        .check();
  }

  @Test
  void flagsThreeThatAverageFiveLines() {
    String message =
        tester()
            .source(
                Agents.flagged(deciding("a", 4), deciding("b", 5), deciding("c", 6), plain("d", 1)))
            .message();

    assertThat(message)
        .startsWith(
            "[ComplexWorkflows] AgentOrchestrator has 3 operations that decide something and "
                + "average 5 code lines; ")
        .contains("\n      c: 6 code lines, 1 decision\n");
  }

  @Test
  void saysHowManyDecisionsThereAre() {
    String twice =
        """
        public void c(String id) {
          if (creation.exists(id)) monitoring.watch(id);
          if (count > 1) count++;
          count++;
          count++;
          count++;
        }
        """;
    assertThat(tester().source(Agents.flagged(deciding("a", 5), deciding("b", 5), twice)).message())
        .contains("a: 5 code lines, 1 decision\n")
        .contains("c: 5 code lines, 2 decisions\n");
  }

  @Test
  void countsStatementsThatShareLine() {
    String crammed =
        """
        public void %s(String id) {
          if (creation.exists(id)) monitoring.watch(id); count++; count++; count++; count++;
        }
        """;

    tester()
        .source(
            Agents.flagged(crammed.formatted("a"), crammed.formatted("b"), crammed.formatted("c")))
        .check();
  }

  @Test
  void averagesTheLongestOverloadOfName() {
    String longer = deciding("a", 7).replace("String id)", "String id, int more)");

    tester()
        .source(Agents.flagged(deciding("a", 2), longer, deciding("b", 4), deciding("c", 4)))
        .check();
  }

  @Test
  void looksIntoHelperThatDoesAllTheWork() {
    String hidden =
        "public void %s(String id) { do%s(id); }"
            + deciding("do%s", 5).replace("public", "private");

    tester()
        .source(
            Agents.flagged(
                hidden.formatted("a", "A", "A"),
                hidden.formatted("b", "B", "B"),
                hidden.formatted("c", "C", "C")))
        .check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each of these is what three operations of an ordinary orchestrator look like.
        """
        public Setup %s(Request request) {
          Agent agent = creation.create(request);
          String watch = monitoring.watch(agent.id(), request.region());
          String saved = backup.schedule(agent.id(), request.traffic());
          String report = analytics.track(agent.id());
          log.info("set up {}", agent.id());
          return new Setup(agent, watch, saved, report);
        }
        """,
        """
        public Map<String, List<String>> %s(String organization) {
          return creation.list(organization).stream()
              .filter(Agent::active)
              .sorted(Comparator.comparing(Agent::id))
              .collect(
                  Collectors.toMap(
                      Agent::id,
                      agent -> monitoring.alarms(agent.id()),
                      (left, right) -> left,
                      TreeMap::new));
        }
        """,
        """
        public String %s(Kind kind, String id) {
          return switch (kind) {
            case CALLS -> analytics.report(id);
            case COSTS -> analytics.track(id);
            case ALARMS -> monitoring.watch(id);
            case BACKUPS -> backup.schedule(id);
          };
        }
        """,
        """
        public void %s(String id) {
          if (log.isDebugEnabled()) {
            log.debug("archiving {}", id);
          }
          assert id != null && !id.isBlank() : "an agent has an id";
          log.info("archiving {}", id);
          backup.schedule(id);
          creation.delete(id);
          log.info("archived {}", id);
        }
        """,
        """
        public CompletableFuture<Setup> %s(String id) {
          CompletableFuture<String> watch =
              CompletableFuture.supplyAsync(() -> monitoring.watch(id));
          return creation
              .findLater(id)
              .thenCombine(watch, (agent, watched) -> new Setup(agent, watched, ""))
              .orTimeout(3, TimeUnit.SECONDS);
        }
        """,
        """
        public String %s(String id) {
          StringBuilder text = new StringBuilder();
          text.append("agent ").append(id).append(": ");
          text.append(analytics.report(id)).append(System.lineSeparator());
          text.append(String.join(", ", monitoring.alarms(id)));
          return text.toString();
        }
        """,
        """
        public Agent %s(Request request) {
          return transactions.inTransaction(
              () -> {
                Agent agent = creation.create(request);
                monitoring.watch(agent.id());
                events.publish(new AgentArchived(agent.id()));
                return agent;
              });
        }
        """,
        """
        public Agent %s(String id) {
          Agent agent =
              creation
                  .find(id)
                  .orElseThrow(
                      () -> new NoSuchElementException("there is no agent " + id));
          monitoring.mute(agent.id());
          return agent;
        }
        """,
        """
        public boolean %s(String id) {
          Results results = testing.run(id, testing.smokeSuite());
          if (results.failed() > 0) { return false; }
          monitoring.watch(id);
          return true;
        }
        """,
        """
        public void %s(List<String> ids) {
          for (String id : ids) {
            backup.drop(id);
            creation.delete(id);
          }
        }
        """,
        """
        public List<String> %s(java.sql.Connection session, String id) throws Exception {
          try (var query = session.prepareStatement("select name from agent where id = ?")) {
            query.setString(1, id);
            query.setFetchSize(50);
            query.executeQuery();
          }
          return monitoring.alarms(id);
        }
        """,
        """
        public String %s(Optional<String> id) {
          return id.map(analytics::report).orElseGet(() -> monitoring.watch("all"));
        }
        """,
      })
  void acceptsOrdinaryCoordination(String operation) {
    tester()
        .option("limit.complexWorkflows", 1)
        .source(
            Agents.orchestrator(
                operation.formatted("one"),
                operation.formatted("two"),
                operation.formatted("three")))
        .check();
  }
}
