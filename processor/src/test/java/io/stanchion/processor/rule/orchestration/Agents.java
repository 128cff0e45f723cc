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

import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.testing.RuleTester;

/** The services that an orchestrator of voice agents works with, and a place for its operations. */
final class Agents {

  static final String SERVICES =
      """
      package app;

      import io.stanchion.Service;
      import java.util.List;
      import java.util.Optional;
      import java.util.concurrent.CompletableFuture;

      @Service
      class CreationService {
        public Agent create(Request request) { return new Agent(request.name(), true, 1); }
        public Optional<Agent> find(String id) { return Optional.empty(); }
        public List<Agent> list(String organization) { return List.of(); }
        public boolean exists(String id) { return true; }
        public void delete(String id) {}
        public CompletableFuture<Agent> findLater(String id) { return new CompletableFuture<>(); }
      }

      @Service
      class MonitoringService {
        public String watch(String id, Object... settings) { return id; }
        public List<String> alarms(String id) { return List.of(); }
        public void mute(String id) {}
      }

      @Service
      class BackupService {
        public String schedule(String id, Object... settings) { return id; }
        public void restore(String id) {}
        public void drop(String id) {}
      }

      @Service
      class TestingService {
        public Results run(String id, Object... settings) { return new Results(0, List.of()); }
        public Suite fullSuite() { return Suite.FULL; }
        public Suite smokeSuite() { return Suite.SMOKE; }
      }

      @Service
      class AnalyticsService {
        public String track(String id, Object... settings) { return id; }
        public String report(String id) { return id; }
      }

      record Agent(String id, boolean active, int version) {}
      record Request(String name, String region, int traffic) {}
      record Results(int failed, List<String> failures) {}
      record Setup(Agent agent, String watch, String backup, Object... others) {}
      enum Suite { FULL, SMOKE }
      enum Kind { CALLS, COSTS, ALARMS, BACKUPS }
      """;

  private static final String ORCHESTRATOR =
      """
      package app;

      import io.stanchion.Orchestrator;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      import log.Logger;

      @Orchestrator
      class AgentOrchestrator {%s
        private CreationService creation;
        private MonitoringService monitoring;
        private BackupService backup;
        private TestingService testing;
        private AnalyticsService analytics;
        private Transactions transactions;
        private Events events;
        private Clock clock;
        private Logger log;
        private int count;
      %s
      }
      """;

  static final String FRAMEWORK =
      """
      package app;

      import java.util.function.Supplier;

      interface Transactions {
        <T> T inTransaction(Supplier<T> work);
      }

      interface Events {
        void publish(Object event);
      }

      record AgentArchived(String id) {}
      """;

  private Agents() {}

  static RuleTester tester(Class<? extends Rule> rule) {
    return RuleTester.of(rule).source(SERVICES).source(FRAMEWORK).source(Contacts.LOGGER);
  }

  /** An orchestrator with these members; whatever is flagged in it carries the comment itself. */
  static String orchestrator(String... members) {
    return ORCHESTRATOR.formatted("", String.join("\n", members));
  }

  /** An orchestrator that is flagged as a whole. */
  static String flagged(String... members) {
    return ORCHESTRATOR.formatted(" // flagged", String.join("\n", members));
  }
}
