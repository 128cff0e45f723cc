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
package io.stanchion.processor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The guide's voice agents: a pyramid that grows until it has to be restructured. */
final class GuideAgents {

  static final String MODEL =
      """
      package guide.agents;

      public interface Model {
        record Agent(String id, String name) {}
        record Config(String name, int criticality, String tracking, String environment) {}
        record Monitoring(String agent, String level) {}
        record Tracking(String agent, String scope) {}
        record Results(boolean allPassed, String failures) {}
        record Ready(Agent agent, Results results) {}
        class NotReady extends RuntimeException {
          private static final long serialVersionUID = 1L;
          public NotReady(String text) { super(text); }
        }
        interface Transactions {
          <T> T inTransaction(java.util.function.Supplier<T> work);
        }
      }
      """;

  /** A service of some operations that do nothing. */
  static String service(String home, String name, String... operations) {
    return """
    package %s;

    import guide.agents.Model.*;
    import io.stanchion.Service;
    import java.time.Duration;

    @Service
    public class %sService {
      %s
    }
    """
        .formatted(home, name, String.join("\n  ", operations));
  }

  static final String CREATE =
      "public Agent createAgent(Config config) { return new Agent(config.name(), config.name()); }";
  static final String DELETE = "public void deleteAgent(Agent agent) {}";
  static final String RETRIEVE = "public Agent getAgent(String id) { return new Agent(id, id); }";
  static final String UPDATE = "public void updateConfig(String id, Config config) {}";
  static final String PROFILE = "public void updateProfile(String id, String profile) {}";
  private static final String TRACK = "public void setupTracking(String id, Tracking tracking) {}";
  private static final String BACKUP =
      "public String scheduleBackups(String id, Duration interval) { return id; }";
  private static final String TEST =
      "public Results runTests(String id, String suite) { return new Results(true, suite); }";
  private static final String CLONE =
      "public Agent cloneAgent(Agent agent) { return new Agent(agent.id(), agent.name()); }";
  private static final String MONITOR =
      "public String setupMonitoring(String id, Monitoring monitoring) { return id; }";

  private static List<String> small() {
    String home = "guide.agents";
    return List.of(
        MODEL,
        service(home, "Creation", CREATE),
        service(home, "Configuration", UPDATE),
        service(home, "Deletion", DELETE),
        service(home, "Retrieval", RETRIEVE),
        service(home, "Profile", PROFILE));
  }

  private static List<String> grown() {
    String home = "guide.agents";
    List<String> sources = new ArrayList<>(small());
    sources.add(service(home, "Analytics", TRACK));
    sources.add(service(home, "Backup", BACKUP, "public void pause(String id) {}"));
    sources.add(service(home, "Testing", TEST));
    sources.add(service(home, "Cloning", CLONE));
    sources.add(
        service(home, "Monitoring", MONITOR, "public void alert(String id, String text) {}"));
    return sources;
  }

  static String orchestrator(List<String> names, String mark, String operations) {
    String fields =
        names.stream()
            .map(name -> "  private final %sService %s;\n".formatted(name, field(name)))
            .collect(Collectors.joining());
    String parameters =
        names.stream()
            .map(name -> name + "Service " + field(name))
            .collect(Collectors.joining(",\n      "));
    String assignments =
        names.stream()
            .map(name -> "    this.%1$s = %1$s;\n".formatted(field(name)))
            .collect(Collectors.joining());
    return """
    package guide.agents;

    import guide.agents.Model.*;
    import io.stanchion.Orchestrator;
    import java.time.Duration;

    @Orchestrator%s
    public class VoiceAgentService {
    %s
      public VoiceAgentService(
          %s) {
    %s  }

    %s}
    """
        .formatted(mark, fields, parameters, assignments, operations);
  }

  private static String field(String name) {
    return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
  }

  static final List<String> FIVE =
      List.of("Creation", "Configuration", "Deletion", "Retrieval", "Profile");

  private static final List<String> TEN =
      List.of(
          "Creation",
          "Configuration",
          "Deletion",
          "Retrieval",
          "Profile",
          "Analytics",
          "Backup",
          "Testing",
          "Cloning",
          "Monitoring");

  static final String FIVE_DELEGATIONS =
      """
        public Agent createAgent(Config config) { return creation.createAgent(config); }
        public void updateConfig(String id, Config config) { configuration.updateConfig(id, config); }
        public void deleteAgent(Agent agent) { deletion.deleteAgent(agent); }
        public Agent getAgent(String id) { return retrieval.getAgent(id); }
        public void updateProfile(String id, String text) { profile.updateProfile(id, text); }
      """;

  private static final String TEN_DELEGATIONS =
      FIVE_DELEGATIONS
          + """
              public void track(String id, Tracking tracking) { analytics.setupTracking(id, tracking); }
              public String scheduleBackups(String id, Duration interval) {
                return backup.scheduleBackups(id, interval);
              }
              public Results runTests(String id, String suite) { return testing.runTests(id, suite); }
              public Agent cloneAgent(Agent agent) { return cloning.cloneAgent(agent); }
              public String setupMonitoring(String id, Monitoring settings) {
                return monitoring.setupMonitoring(id, settings);
              }
          """;

  /** The guide's workflow over six services, with the helpers that came along. */
  private static final String WORKFLOW =
      """
        public Ready create%1$sAgent(Config config) {
          // 1. the agent itself
          Agent agent = creation.createAgent(config);
          configuration.updateConfig(agent.id(), config);

          // 2. monitoring
          Monitoring settings = build%1$sMonitoring(agent, config);
          monitoring.setupMonitoring(agent.id(), settings);

          // 3. backups
          Duration interval = calculate%1$sInterval(config);
          backup.scheduleBackups(agent.id(), interval);

          // 4. analytics
          Tracking tracking = build%1$sTracking(agent, config);
          analytics.setupTracking(agent.id(), tracking);

          // 5. tests
          String suite = select%1$sSuite(config);
          Results results = testing.runTests(agent.id(), suite);
          if (!results.allPassed()) {
            handle%1$sFailures(agent.id(), results);
            throw new NotReady(results.failures());
          }

          // 6. a last look
          validate%1$sSetup(agent, results);
          return new Ready(agent, results);
        }

        private Monitoring build%1$sMonitoring(Agent agent, Config config) {
          return new Monitoring(agent.id(), config.environment());
        }

        private Duration calculate%1$sInterval(Config config) {
          return Duration.ofHours(24 / config.criticality());
        }

        private Tracking build%1$sTracking(Agent agent, Config config) {
          return new Tracking(agent.id(), config.tracking());
        }

        private String select%1$sSuite(Config config) {
          return config.criticality() > 3 ? "full" : "smoke";
        }

        private void handle%1$sFailures(String id, Results results) {
          monitoring.alert(id, results.failures());
          backup.pause(id);
        }

        private void validate%1$sSetup(Agent agent, Results results) {
          if (!agent.id().equals(agent.name()) || !results.failures().isEmpty()) {
            throw new NotReady(agent.id());
          }
        }
      """;

  private GuideAgents() {}

  static String[] with(List<String> services, String orchestrator) {
    List<String> all = new ArrayList<>(services);
    all.add(orchestrator);
    return all.toArray(new String[0]);
  }

  /** Five services, pure delegation. */
  static String[] phaseOne(String mark) {
    return with(small(), orchestrator(FIVE, mark, FIVE_DELEGATIONS));
  }

  /** Ten services, still pure delegation. */
  static String[] phaseTwo() {
    return with(grown(), orchestrator(TEN, "(facade = true)", TEN_DELEGATIONS));
  }

  /** Complex workflows have emerged beside the delegation, more than 300 lines in all. */
  static String[] phaseThree(String... workflows) {
    StringBuilder operations = new StringBuilder(TEN_DELEGATIONS);
    for (String each : workflows) {
      operations.append(WORKFLOW.formatted(each));
    }
    return with(grown(), orchestrator(TEN, "(facade = true)", operations.toString()));
  }

  /** Workflows that stay within three groups of services. */
  static String[] withClusters() {
    String operations =
        """
          public Agent moveAgent(String id, Config config) {
            Agent agent = retrieval.getAgent(id);
            deletion.deleteAgent(agent);
            return creation.createAgent(config);
          }

          public Agent copyWithProfile(Agent agent, Config config, String text) {
            Agent copy = cloning.cloneAgent(agent);
            configuration.updateConfig(copy.id(), config);
            profile.updateProfile(copy.id(), text);
            return copy;
          }

          public Results makeReady(String id, Config config, Monitoring settings, Tracking tracking) {
            Duration interval = calculateInterval(config);
            monitoring.setupMonitoring(id, settings);
            backup.scheduleBackups(id, interval);
            analytics.setupTracking(id, tracking);
            return testing.runTests(id, config.environment());
          }

          private Duration calculateInterval(Config config) {
            return Duration.ofHours(24 / config.criticality());
          }
        """;
    return with(grown(), orchestrator(TEN, "", operations));
  }

  /** Three domains, an orchestrator each, and a thin top level. */
  static String[] clustered() {
    return new String[] {
      MODEL,
      service("guide.agents.core", "Creation", CREATE),
      service("guide.agents.core", "Deletion", DELETE),
      service("guide.agents.core", "Retrieval", RETRIEVE),
      service(
          "guide.agents.operations",
          "Monitoring",
          MONITOR,
          "public void alert(String id, String text) {}"),
      service("guide.agents.operations", "Backup", BACKUP, "public void pause(String id) {}"),
      service("guide.agents.operations", "Testing", TEST),
      service("guide.agents.customization", "Configuration", UPDATE),
      service("guide.agents.customization", "Profile", PROFILE),
      service("guide.agents.customization", "Cloning", CLONE),
      GuideClusters.CORE,
      GuideClusters.OPERATIONS,
      GuideClusters.CUSTOMIZATION,
      GuideClusters.TOP
    };
  }
}
