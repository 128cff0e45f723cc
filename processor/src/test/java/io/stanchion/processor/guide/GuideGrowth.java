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

/** The guide's voice agents, grown wide and grown high. */
final class GuideGrowth {

  private static final String ACCOUNTS =
      """
      package guide.accounts;

      import guide.agents.Model.*;
      import io.stanchion.Service;

      @Service
      public class AccountService {
        public String openAccount(String customer) { return "account of " + customer; }
        public void hold(String account, Agent agent) {}
      }
      """;

  private static final String INVITATIONS =
      """
      package guide.invitations;

      import io.stanchion.Service;

      @Service
      public class InvitationService {
        public void invite(String customer, String agent) {}
      }
      """;

  private static final String THIRD_LEVEL =
      """
      package guide.setup;

      import guide.accounts.AccountService;
      import guide.agents.Model.*;
      import guide.agents.VoiceAgentService;
      import io.stanchion.Orchestrator;

      @Orchestrator
      public class AccountSetup {
        private final AccountService accounts;
        private final VoiceAgentService agents;

        public AccountSetup(AccountService accounts, VoiceAgentService agents) {
          this.accounts = accounts;
          this.agents = agents;
        }

        public Agent setUp(String customer, Config config) {
          String account = accounts.openAccount(customer);
          Agent agent = agents.createAgent(config);
          accounts.hold(account, agent);
          return agent;
        }
      }
      """;

  private static final String FOURTH_LEVEL =
      """
      package guide.onboarding;

      import guide.agents.Model.*;
      import guide.invitations.InvitationService;
      import guide.setup.AccountSetup;
      import io.stanchion.Orchestrator;

      @Orchestrator
      public class Onboarding {
        private final AccountSetup setup;
        private final InvitationService invitations;

        public Onboarding(AccountSetup setup, InvitationService invitations) {
          this.setup = setup;
          this.invitations = invitations;
        }

        public void welcome(String customer, Config config) {
          Agent agent = setup.setUp(customer, config);
          invitations.invite(customer, agent.id());
        }
      }
      """;

  private static final String ELEVEN_MORE =
      """
        public java.util.List<Agent> listAgents() { return retrieval.listAgents(); }
        public int countAgents() { return retrieval.countAgents(); }
        public void renameAgent(String id, String name) { profile.renameAgent(id, name); }
        public void resetProfile(String id) { profile.resetProfile(id); }
        public void resetConfig(String id) { configuration.resetConfig(id); }
        public Config getConfig(String id) { return configuration.getConfig(id); }
        public Agent createDraft(String name) { return creation.createDraft(name); }
        public Agent importAgent(String text) { return creation.importAgent(text); }
        public void archiveAgent(String id) { deletion.archiveAgent(id); }
        public void restoreAgent(String id) { deletion.restoreAgent(id); }
        public void deleteDrafts() { deletion.deleteDrafts(); }
      """;

  private GuideGrowth() {}

  /** A facade over five services that does nothing but delegate, sixteen times. */
  static String[] sixteenDelegations() {
    List<String> services =
        List.of(
            GuideAgents.MODEL,
            service(
                "Creation",
                GuideAgents.CREATE,
                "public Agent createDraft(String name) { return new Agent(name, name); }",
                "public Agent importAgent(String text) { return new Agent(text, text); }"),
            service(
                "Configuration",
                GuideAgents.UPDATE,
                "public void resetConfig(String id) {}",
                "public Config getConfig(String id) { return new Config(id, 1, id, id); }"),
            service(
                "Deletion",
                GuideAgents.DELETE,
                "public void archiveAgent(String id) {}",
                "public void restoreAgent(String id) {}",
                "public void deleteDrafts() {}"),
            service(
                "Retrieval",
                GuideAgents.RETRIEVE,
                "public java.util.List<Agent> listAgents() { return java.util.List.of(); }",
                "public int countAgents() { return 0; }"),
            service(
                "Profile",
                GuideAgents.PROFILE,
                "public void renameAgent(String id, String name) {}",
                "public void resetProfile(String id) {}"));
    return GuideAgents.with(
        services,
        GuideAgents.orchestrator(
            GuideAgents.FIVE, "(facade = true)", GuideAgents.FIVE_DELEGATIONS + ELEVEN_MORE));
  }

  private static String service(String name, String... operations) {
    return GuideAgents.service("guide.agents", name, operations);
  }

  /** Three levels: accounts over voice agents over their clusters. */
  static String[] threeLevels() {
    return with(ACCOUNTS, THIRD_LEVEL);
  }

  /** One more. */
  static String[] fourLevels() {
    return with(ACCOUNTS, INVITATIONS, THIRD_LEVEL, FOURTH_LEVEL);
  }

  private static String[] with(String... sources) {
    List<String> all = new ArrayList<>(List.of(GuideAgents.clustered()));
    all.addAll(List.of(sources));
    return all.toArray(new String[0]);
  }
}
