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

class OrchestratorHelperTest {

  private static RuleTester tester() {
    return Agents.tester(OrchestratorHelper.class)
        .source(
            """
            package app;
            class Plan {
              private String region;
              Plan() {}
              Plan(String name) {}
              Plan(String name, int level) {}
              void setRegion(String region) { this.region = region; }
              static Builder builder() { return new Builder(); }
              static class Builder {
                Builder name(String name) { return this; }
                Plan build() { return new Plan(); }
              }
            }
            """)
        .source("package app; record AgentQuery(String name, int version) {}")
        .source(
            """
            package lib;
            public class TransactionTemplate {
              public TransactionTemplate(Object manager) {}
              public void setReadOnly(boolean readOnly) {}
              public static boolean isActive() { return true; }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // logging
        """
        private void trace(Agent agent) {
          if (agent.version() > 3 && log.isDebugEnabled()) {
            log.debug("agent {} has version {}", agent.id(), agent.version() + 1);
          }
        }
        """,
        """
        private void traceOld(Agent agent) {
          if (agent.version() > 3) {
            return;
          }
          log.info(agent.id());
        }
        """,
        // null-safe getters
        "private String name(Agent agent) { return agent == null ? null : agent.id(); }",
        "private String name(Agent agent) { if (agent == null) return \"\"; return agent.id(); }",
        """
        private String region(Request request) {
          return Optional.ofNullable(request).map(Request::region).orElse("eu");
        }
        """,
        """
        private String orDefault(String text) {
          return text == null || text.isBlank() ? "none" : text.strip();
        }
        """,
        "private String name(Agent agent) { return Objects.isNull(agent) ? null : agent.id(); }",
        "private String text(String text) { return Texts.isBlank(text) ? \"none\" : text; }"
            + " static class Texts { static boolean isBlank(String text) { return true; } }",
        "private boolean isIdle(Agent agent) { return !agent.active(); }",
        """
        private void require(Map<String, Optional<Agent>> known, String id) {
          if (known.get(id).isEmpty()) {
            throw new NoSuchElementException(id);
          }
        }
        """,
        // neither sums nor positions
        "private int flags(int first) { return first | 4; }",
        "private int version(Agent agent) { int version; version = agent.version(); return version;"
            + " }",
        "private LocalDate day(Instant at) { return at.atZone(ZoneOffset.UTC).toLocalDate(); }",
        """
        private String ids(List<Agent> agents) {
          String ids = "";
          for (Agent each : agents) {
            ids += each.id();
          }
          return ids;
        }
        """,
        "private Money both(Money one, Money other) { return one.plus(other); }"
            + " record Money(int cents) { Money plus(Money other) { return other; } }",
        "private boolean isMissing(String text) { return text == null || text.isEmpty(); }",
        "private boolean isActive(Agent agent) { return agent != null && !agent.id().isBlank(); }",
        // delegation and steps of the coordination
        "private Optional<Agent> find(String id) { return creation.find(id); }",
        """
        private Agent findOrCreate(Request request) {
          Optional<Agent> known = creation.find(request.name());
          if (known.isPresent()) {
            return known.get();
          }
          return creation.create(request);
        }
        """,
        """
        private void handleFailures(String id, Results results) {
          if (results.failed() > 3) {
            backup.restore(id);
          } else {
            monitoring.mute(id);
          }
        }
        """,
        """
        private Suite suite(Request request) {
          if (request.traffic() > 1000) {
            return testing.fullSuite();
          }
          return testing.smokeSuite();
        }
        """,
        """
        private Setup setUp(Agent agent) {
          String watch = monitoring.watch(agent.id());
          return new Setup(agent, watch, backup.schedule(agent.id()));
        }
        """,
        """
        private Agent load(String id) {
          Agent agent = creation.find(id).orElse(null);
          if (agent == null || !agent.active()) {
            throw new NoSuchElementException(id);
          }
          return agent;
        }
        """,
        """
        private void require(String id) {
          if (!creation.exists(id)) {
            throw new NoSuchElementException("no agent " + id);
          }
        }
        """,
        """
        private boolean isSafe(String id) {
          return creation.exists(id) && testing.run(id).failed() == 0;
        }
        """,
        """
        private boolean isKnown(Agent agent) {
          if (agent.version() < 2) {
            return false;
          }
          return creation.exists(agent.id());
        }
        """,
        """
        private boolean retry(String id) {
          for (int attempt = 0; attempt < 3; attempt++) {
            if (testing.run(id).failed() == 0) {
              return true;
            }
          }
          return false;
        }
        """,
        """
        private List<String> failing(String organization) {
          List<String> found = new ArrayList<>();
          for (Agent agent : creation.list(organization)) {
            if (testing.run(agent.id()).failed() > 0) {
              found.add(agent.id());
            }
          }
          return found;
        }
        """,
        // streams and collectors
        """
        private Set<String> ids(List<Agent> agents) {
          return agents.stream().filter(Agent::active).map(Agent::id).collect(Collectors.toSet());
        }
        """,
        """
        private Map<Integer, List<Agent>> byVersion(List<Agent> agents) {
          return agents.stream()
              .filter(agent -> agent.active() && agent.version() > 2)
              .collect(Collectors.groupingBy(Agent::version, TreeMap::new, Collectors.toList()));
        }
        """,
        // futures
        """
        private static <T> T await(Future<T> future) {
          try {
            return future.get(3, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          } catch (ExecutionException | TimeoutException e) {
            if (e.getCause() instanceof RuntimeException cause) {
              throw cause;
            }
            throw new IllegalStateException(e);
          }
        }
        """,
        // transactions and retries
        """
        private <T> T inTransaction(Supplier<T> work) {
          if (lib.TransactionTemplate.isActive()) {
            return work.get();
          }
          return transactions.inTransaction(work);
        }
        """,
        """
        private <T> T retrying(Supplier<T> work, int attempts) {
          try {
            return work.get();
          } catch (IllegalStateException e) {
            if (attempts < 1) {
              throw e;
            }
            return retrying(work, attempts - 1);
          }
        }
        """,
        """
        private lib.TransactionTemplate readOnly() {
          lib.TransactionTemplate template = new lib.TransactionTemplate(transactions);
          template.setReadOnly(true);
          return template;
        }
        """,
        // events
        "private void archived(Agent agent) { events.publish(new AgentArchived(agent.id())); }",
        // exceptions and queries
        """
        private RuntimeException failure(Results results) {
          return results.failed() > 1
              ? new IllegalStateException("several")
              : new IllegalArgumentException(results.failures().get(0));
        }
        """,
        """
        private AgentQuery query(Request request) {
          return new AgentQuery(request.name(), 3);
        }
        """,
        """
        private java.sql.PreparedStatement select(java.sql.Connection session, Agent agent)
            throws java.sql.SQLException {
          var statement = session.prepareStatement("select 1 from agent where id = ?");
          statement.setString(1, agent.id());
          statement.setInt(2, agent.version());
          return statement;
        }
        """,
        // texts
        """
        private String describe(Agent agent) {
          StringBuilder text = new StringBuilder("agent ").append(agent.id());
          text.append(" of version ").append(agent.version());
          return text.toString();
        }
        """,
        "private String key(Agent agent) { return agent.id() + \":\" + agent.version(); }",
        "private String tail(String id) { return id.substring(id.indexOf('-') + 1); }",
        "private Agent last(List<Agent> agents) { return agents.get(agents.size() - 1); }",
        // a switch over an enum
        """
        private String label(Kind kind) {
          return switch (kind) {
            case CALLS -> "calls";
            case COSTS -> "costs";
            default -> throw new IllegalArgumentException(kind.name());
          };
        }
        """,
        """
        private Duration interval(Suite suite) {
          switch (suite) {
            case FULL:
              return Duration.ofDays(1);
            default:
              return Duration.ofHours(1);
          }
        }
        """,
        // functions
        """
        private Comparator<Agent> byVersion() {
          return (left, right) -> left.version() - right.version();
        }
        """,
        """
        private Comparator<Agent> byVersion() {
          return new Comparator<>() {
            @Override
            public int compare(Agent left, Agent right) {
              return left.version() - right.version();
            }
          };
        }
        """,
        // what only reads
        "private Instant now() { return clock.instant(); }",
        "private Duration timeout() { return Duration.ofSeconds(60 * 5); }",
        "private String id(Agent agent) { return agent.id(); }",
        "private boolean isActive(Agent agent) { return agent.active(); }",
        "private boolean isActive(Agent agent) { return agent == null ? false : agent.active(); }",
        "private boolean isActive(Agent agent) { return !(agent == null || agent.id().isEmpty());"
            + " }",
        "private boolean failed(Results results) { return !results.failures().isEmpty(); }",
        "private List<Agent> none() { return new ArrayList<>(); }",
        "private void count() { count++; }",
        // objects of others, and objects that get nothing
        """
        @io.stanchion.Service static class Pages { Pages(int size) {} }
        private Pages pages(int size) { return new Pages(size); }
        """,
        """
        static class Failure extends RuntimeException { Failure(int failed) {} }
        private List<Exception> failures(Results results) {
          return List.of(new Failure(results.failed()));
        }
        """,
        """
        private Plan plan(Plan other, String region) {
          Plan plan = new Plan();
          other.setRegion(region);
          log.info("{}", plan);
          return plan;
        }
        """,
        """
        static class Draft { void setUp() {} }
        private Draft draft() {
          Draft draft = new Draft();
          draft.setUp();
          return draft;
        }
        """,
        """
        private Locale locale(Request request) {
          return new Locale.Builder().setRegion(request.region()).build();
        }
        """,
        """
        private Plan same(Plan given) {
          Plan plan = given;
          Plan other = plan;
          plan = other;
          return plan;
        }
        """,
        // maps whose keys are data
        """
        private Map<String, Agent> byId(List<Agent> agents) {
          Map<String, Agent> found = new HashMap<>();
          for (Agent each : agents) {
            found.put(each.id(), each);
          }
          return found;
        }
        """,
        "private Map<String, Agent> alone(Agent agent) { return Map.of(agent.id(), agent); }",
        "private Map<String, Agent> none() { return Map.ofEntries(); }",
        "private String region(Map<String, String> all) { return all.get(\"region\"); }",
        // more steps of the coordination
        """
        private Setup watched(Agent agent) {
          return new Setup(agent, monitoring.watch(agent.id()), String.valueOf(1));
        }
        """,
        """
        private List<Plan> plans(String organization) {
          return creation.list(organization).stream().map(Agent::id).map(Plan::new).toList();
        }
        """,
        // nothing is put together
        """
        private Agent last(Agent one) {
          Agent agent = one;
          Agent other = agent;
          agent = other;
          return agent;
        }
        """,
        "private Map<Integer, String> first(Agent agent) { return Map.of(1, agent.id()); }",
        "private List<String> both(Agent agent) { return List.of(\"all\", agent.id()); }",
        "private String text(Request r) { return String.valueOf(new Plan(r.name(), 1)); }",
        """
        private Plan plan(Request request) {
          Plan plan = new Plan();
          plan.equals(request);
          return plan;
        }
        """,
        """
        private List<String> ids(Agent agent) {
          List<String> ids = new ArrayList<>();
          ids.add(agent.id());
          return ids;
        }
        """,
        // nothing is decided
        "private String name(Agent agent) { return null == agent ? \"\" : agent.id(); }",
        "private boolean differ(Agent one, Agent two) { return one.active() ^ two.active(); }",
        "private void note(Agent agent) { if (agent.version() < 0) {} log.info(agent.id()); }",
        "private void note(Agent agent) { if (agent.version() < 0) return; log.info(agent.id()); }",
        "private void known(Agent agent) { if (agent == null) throw new NoSuchElementException();"
            + " }",
        """
        private void known(Optional<Agent> agent) {
          if (agent.isEmpty()) {
            throw new NoSuchElementException();
          }
        }
        """,
        """
        private List<String> ids(List<Agent> agents) {
          class Names { int longest(int a, int b) { if (a > b) { return a; } return b; } }
          Names names = new Names();
          log.info("{}", names);
          return agents.stream().map(Agent::id).toList();
        }
        """,
      })
  void acceptsHelperWithoutLogicOfItsOwn(String helper) {
    tester().source(Agents.orchestrator(helper)).check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private Plan plan(Request request) { // flagged\n return new Plan(request.name(), 1); }",
        "private Plan plan(String name) { // flagged\n return new Plan(name, 1); }",
        "Plan plan(String name) { // flagged\n return new Plan(name, 1); }",
        "private static Plan plan(String name) { // flagged\n return new Plan(name, 1); }",
        """
        private Plan plan(String name) { // flagged
          Plan plan = new Plan(name, 1);
          log.info("{}", plan);
          return plan;
        }
        """,
        """
        private Plan plan(Request request) { // flagged
          Plan plan = new Plan();
          plan.setRegion(request.region());
          return plan;
        }
        """,
        """
        private Plan plan(Request request) { // flagged
          return Plan.builder().name(request.name()).build();
        }
        """,
        """
        private Optional<Plan> plan(Request request) { // flagged
          return request.name() == null ? Optional.empty() : Optional.of(new Plan("a", 1));
        }
        """,
        """
        private List<Plan> plans(List<Request> requests) { // flagged
          return requests.stream().map(each -> new Plan(each.name(), 1)).toList();
        }
        """,
        """
        private List<Setup> setups(List<Agent> agents) { // flagged
          return agents.stream().map(Agent::id).map(each -> new Setup(null, each, "")).toList();
        }
        """,
        """
        private List<Plan> plans(List<String> names) { // flagged
          return names.stream().map(Plan::new).toList();
        }
        """,
        """
        private Map<String, Object> settings(Request request) { // flagged
          return Map.of("name", request.name(), "region", request.region());
        }
        """,
        """
        private Map<String, Object> settings(Request request) { // flagged
          return Map.ofEntries(Map.entry("name", request.name()));
        }
        """,
        """
        private Map<String, Object> settings(Request request) { // flagged
          Map<String, Object> settings = new HashMap<>(8);
          settings.put("name", request.name());
          return settings;
        }
        """,
        """
        private List<Plan> plans(List<String> names) { // flagged
          return names.stream().map(each -> { return new Plan(each, 1); }).toList();
        }
        """,
        """
        private Plan plan(String name) { // flagged
          Object plan = new Plan(name, 1);
          return (Plan) plan;
        }
        """,
        """
        private Plan plan(Suite suite, Request request) { // flagged
          return switch (suite) {
            case FULL -> new Plan(request.name(), 2);
            case SMOKE -> {
              yield new Plan(request.name(), 1);
            }
          };
        }
        """,
        """
        private Plan plan(Suite suite, Request request) { // flagged
          return switch (suite) {
            case FULL -> new Plan(request.name(), 2);
            case SMOKE -> null;
          };
        }
        """,
        """
        private Plan plan(String id) { // flagged
          Agent agent = creation.find(id).orElseThrow();
          return new Plan(agent.id(), 1);
        }
        """,
        """
        private Plan plan(String id) { // flagged
          Agent agent = creation.find(id).orElseThrow();
          return Plan.builder().name(agent.id()).build();
        }
        """,
      })
  void flagsWhatBuilds(String helper) {
    assertThat(tester().source(Agents.orchestrator(helper)).message()).contains(" builds ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private int level(Request request) { // flagged\n return request.traffic() / 100; }",
        """
        private int sum(List<Agent> agents) { // flagged
          int sum = 0;
          for (Agent agent : agents) {
            sum += agent.version();
          }
          return sum;
        }
        """,
        """
        private int active(List<Agent> agents) { // flagged
          int found = 0;
          for (Agent agent : agents) {
            if (agent.active()) {
              found++;
            }
          }
          return found;
        }
        """,
        """
        private Duration interval(Request request) { // flagged
          long hours = 24 - request.traffic();
          return Duration.ofHours(hours);
        }
        """,
        "private Instant end(int days) { // flagged\n return clock.instant().plusSeconds(days); }",
        "private BigDecimal price(BigDecimal one) { // flagged\n return one.multiply(one); }",
        "private int capped(int size) { // flagged\n return Math.min(size, 50); }",
        "private int total(List<Agent> agents) { // flagged\n"
            + " return agents.stream().mapToInt(each -> each.version() * 2).sum(); }",
        "private void schedule(String id, int times) { // flagged\n"
            + " backup.schedule(id, Duration.ofHours(24 / times)); }",
        "private void schedule(String id, int times) { // flagged\n"
            + " int hours = 24 / times; backup.schedule(id, hours); }",
      })
  void flagsWhatCalculates(String helper) {
    assertThat(tester().source(Agents.orchestrator(helper)).message())
        .contains(helper.contains(" void ") ? " calculates something;" : " calculates ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        private Suite suite(Request request) { // flagged
          return request.traffic() > 1000 ? Suite.FULL : Suite.SMOKE;
        }
        """,
        """
        private Suite suite(Request request) { // flagged
          if (request.region().equals("eu")) {
            return Suite.FULL;
          }
          return Suite.SMOKE;
        }
        """,
        """
        private Suite suite(Request request) { // flagged
          Suite suite = request.traffic() > 1000 ? Suite.FULL : Suite.SMOKE;
          return suite;
        }
        """,
        """
        private Suite suite(String region) { // flagged
          return switch (region) {
            case "eu" -> Suite.FULL;
            default -> Suite.SMOKE;
          };
        }
        """,
        """
        private Agent newest(List<Agent> agents) { // flagged
          Agent newest = agents.get(0);
          for (Agent each : agents) {
            newest = each.version() > newest.version() ? each : newest;
          }
          return newest;
        }
        """,
      })
  void flagsWhatSelects(String helper) {
    assertThat(tester().source(Agents.orchestrator(helper)).message()).contains(" selects ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        private void check(Request request) { // flagged
          if (request.traffic() < 0) {
            log.info(request.name());
            throw new IllegalArgumentException("traffic");
          }
        }
        """,
        """
        private void check(Agent agent) { // flagged
          if (agent == null || !agent.active()) throw new IllegalStateException();
        }
        """,
        """
        private void check(List<Agent> agents) { // flagged
          if (agents.isEmpty()) throw new IllegalArgumentException("no agents");
        }
        """,
        // code of its own is not given to it
        """
        private void check(Agent agent) { // flagged
          Supplier<String> text = () -> "version " + agent.version();
          if (agent.version() < 0) {
            throw new IllegalArgumentException(text.get());
          }
        }
        """,
        "private boolean isReady(Results r) { // flagged\n return r.failed() < 3; }",
        "private Boolean isReady(Results r) { // flagged\n"
            + " return r.failed() == 0 && r.failures().isEmpty(); }",
        "private boolean isReady(Results r) { // flagged\n return !(r.failed() > 2); }",
        """
        private boolean isReady(Agent agent) { // flagged
          return agent.active() ? agent.version() > 2 : agent.id().isEmpty();
        }
        """,
        """
        private boolean isReady(Agent agent) { // flagged
          if (agent.version() < 2) {
            return false;
          }
          return agent.active();
        }
        """,
      })
  void flagsWhatValidates(String helper) {
    assertThat(tester().source(Agents.orchestrator(helper)).message()).contains(" validates ");
  }

  @Test
  void acceptsWhatIsBuiltOfClassesOfOthers() {
    String services = Agents.SERVICES.replace("package app;", "package com.acme.agents;");
    String orchestrator =
        Agents.orchestrator(
                "private Object ticket(Agent agent) {"
                    + " return new com.vendor.Ticket(agent.id(), 1); }")
            .replace("package app;", "package com.acme.agents;");
    String others = Agents.FRAMEWORK.replace("package app;", "package com.acme.agents;");
    RuleTester.of(OrchestratorHelper.class)
        .source("package com.vendor; public record Ticket(String text, int level) {}")
        .source(services)
        .source(others)
        .source(Contacts.LOGGER)
        .source(orchestrator)
        .check();
  }

  @Test
  void acceptsLogicInServiceAndInOperation() {
    String logic = "public Suite suite(int traffic) { return traffic > 9 ? Suite.FULL : null; }";

    tester().source(Agents.orchestrator(logic)).check();
    tester().source(Agents.orchestrator(logic.replace("public", "protected"))).check();
    tester()
        .source(
            Agents.orchestrator(logic.replace("public", "private"))
                .replace("Orchestrator;", "Service;")
                .replace("@Orchestrator", "@Service"))
        .check();
  }

  @Test
  void acceptsConstructor() {
    tester()
        .source(Agents.orchestrator("AgentOrchestrator(int x) { if (x > 1) throw new Error(); }"))
        .check();
  }

  @Test
  void flagsHelperOfSuperclassOnce() {
    String base =
        """
        package app;
        abstract class Base {
          private int twice(int x) { // flagged
            return x * 2;
          }
        }
        """;
    String orchestrator = "package app; @io.stanchion.Orchestrator class %s extends Base {}";

    String message =
        tester()
            .source(base)
            .source(orchestrator.formatted("A"))
            .source(orchestrator.formatted("B"))
            .message();

    assertThat(message).contains("Base.twice calculates int");
  }

  @Test
  void namesTheCollaboratorThatGetsTheResult() {
    String helper =
        "private int hours(Request request) { // flagged\n return 24 / request.traffic(); }";
    String message =
        tester()
            .source(
                Agents.orchestrator(
                    "public void start(Request request) {"
                        + " Agent agent = creation.create(request); int hours = hours(request);"
                        + " log.info(agent.id()); backup.schedule(agent.id(), hours); }",
                    helper))
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [OrchestratorHelper] AgentOrchestrator.hours calculates int; \
            an orchestrator leaves that to its services
                  move it to BackupService, which gets the result, and call it there\
            """);
    assertThat(tester().source(Agents.orchestrator(helper)).message())
        .contains("move it to the service whose data it works on, and call it there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "monitoring.watch(\"a\", backup.schedule(\"b\", hours(request)));",
        "String plan = backup.schedule(\"b\", hours(request)); monitoring.watch(\"a\", plan);",
        "monitoring.watch(\"a\", backup.schedule(\"b\", String.valueOf(hours(request))).strip());",
        "int hours = hours(request); monitoring.mute(backup.schedule(\"b\", hours + 1));"
      })
  void namesTheCollaboratorThatGetsItFirst(String calls) {
    String message =
        tester()
            .source(
                Agents.orchestrator(
                    "public void start(Request request) { " + calls + " }",
                    "private int hours(Request request) { // flagged\n"
                        + " return 24 / request.traffic(); }"))
            .message();

    assertThat(message).contains("move it to BackupService, which gets the result");
  }

  @Test
  void canBeSuppressedAtTheHelper() {
    tester()
        .source(
            Agents.orchestrator(
                "@SuppressWarnings(\"stanchion:OrchestratorHelper\")"
                    + " private int twice(int x) { return x * 2; }"))
        .check();
  }
}
