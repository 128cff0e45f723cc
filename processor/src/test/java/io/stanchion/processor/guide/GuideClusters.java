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

/** The orchestrators of the guide's voice agents after the restructuring. */
final class GuideClusters {

  static final String CORE =
      """
      package guide.agents.core;

      import guide.agents.Model.*;
      import io.stanchion.Orchestrator;

      @Orchestrator
      public class CoreOrchestrator {
        private final CreationService creation;
        private final DeletionService deletion;
        private final RetrievalService retrieval;

        public CoreOrchestrator(
            CreationService creation, DeletionService deletion, RetrievalService retrieval) {
          this.creation = creation;
          this.deletion = deletion;
          this.retrieval = retrieval;
        }

        public Agent createAgent(Config config) {
          return creation.createAgent(config);
        }

        public void deleteAgent(String id) {
          Agent agent = retrieval.getAgent(id);
          deletion.deleteAgent(agent);
        }
      }
      """;

  static final String OPERATIONS =
      """
      package guide.agents.operations;

      import guide.agents.Model.*;
      import io.stanchion.Orchestrator;
      import java.time.Duration;

      @Orchestrator
      public class OperationsOrchestrator {
        private final MonitoringService monitoring;
        private final BackupService backup;
        private final TestingService testing;

        public OperationsOrchestrator(
            MonitoringService monitoring, BackupService backup, TestingService testing) {
          this.monitoring = monitoring;
          this.backup = backup;
          this.testing = testing;
        }

        public String setupMonitoring(String id, Monitoring settings) {
          return monitoring.setupMonitoring(id, settings);
        }

        public Ready makeProductionReady(Agent agent, Monitoring settings, Duration interval) {
          monitoring.setupMonitoring(agent.id(), settings);
          backup.scheduleBackups(agent.id(), interval);
          Results results = testing.runTests(agent.id(), "production");
          if (!results.allPassed()) {
            handleTestFailures(agent.id(), results);
            throw new NotReady(results.failures());
          }
          return new Ready(agent, results);
        }

        private void handleTestFailures(String id, Results results) {
          monitoring.alert(id, results.failures());
          backup.pause(id);
        }
      }
      """;

  static final String CUSTOMIZATION =
      """
      package guide.agents.customization;

      import guide.agents.Model.*;
      import io.stanchion.Orchestrator;

      @Orchestrator
      public class CustomizationOrchestrator {
        private final ConfigurationService configuration;
        private final ProfileService profile;
        private final CloningService cloning;

        public CustomizationOrchestrator(
            ConfigurationService configuration, ProfileService profile, CloningService cloning) {
          this.configuration = configuration;
          this.profile = profile;
          this.cloning = cloning;
        }

        public void updateProfile(String id, String text) {
          profile.updateProfile(id, text);
        }

        public void applyTemplate(Agent agent, Config template) {
          Agent copy = cloning.cloneAgent(agent);
          configuration.updateConfig(copy.id(), template);
        }
      }
      """;

  static final String TOP =
      """
      package guide.agents;

      import guide.agents.Model.*;
      import guide.agents.core.CoreOrchestrator;
      import guide.agents.customization.CustomizationOrchestrator;
      import guide.agents.operations.OperationsOrchestrator;
      import io.stanchion.Orchestrator;
      import java.time.Duration;

      @Orchestrator(facade = true)
      public class VoiceAgentService {
        private final CoreOrchestrator core;
        private final OperationsOrchestrator operations;
        private final CustomizationOrchestrator customization;
        private final Transactions transactions;

        public VoiceAgentService(
            CoreOrchestrator core,
            OperationsOrchestrator operations,
            CustomizationOrchestrator customization,
            Transactions transactions) {
          this.core = core;
          this.operations = operations;
          this.customization = customization;
          this.transactions = transactions;
        }

        public Agent createAgent(Config config) {
          return core.createAgent(config);
        }

        public void deleteAgent(String id) {
          core.deleteAgent(id);
        }

        public void updateProfile(String id, String text) {
          customization.updateProfile(id, text);
        }

        public String setupMonitoring(String id, Monitoring settings) {
          return operations.setupMonitoring(id, settings);
        }

        public Ready createProductionReadyAgent(Config config, Monitoring settings, Duration interval) {
          return transactions.inTransaction(
              () -> {
                Agent agent = core.createAgent(config);
                customization.applyTemplate(agent, config);
                return operations.makeProductionReady(agent, settings, interval);
              });
        }
      }
      """;

  private GuideClusters() {}
}
