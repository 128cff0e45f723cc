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

/** The guide's templates, flows and agents: composed by an orchestrator, or all in one service. */
final class GuideComposition {

  private static final String SHARED =
      """
      package guide.setup;

      import java.util.Map;

      public interface Shared {
        record Template(String name, String content) {}
        record Flow(String id, String organization, String content) {}
        record Agent(String id, String flow) {}
        record Voice(String speaker, int speed) {}
        record AgentRequest(
            String template, Map<String, String> customizations, String organization, Voice voice) {}
        record CompleteSetup(Agent agent, Flow flow, Template template) {}
        interface TemplateStore {
          Template byName(String name);
          void save(Template template);
          void remove(String name);
        }
      }
      """;

  private static final String LOADING =
      """
      package guide.setup.templates;

      import guide.setup.Shared.*;
      import io.stanchion.Service;
      import java.util.Map;

      @Service
      public class TemplateLoadingService {
        public Template loadAndCustomize(String name, Map<String, String> customizations) {
          return new Template(name, customizations.toString());
        }
      }
      """;

  private static final String FLOWS =
      """
      package guide.setup.flows;

      import guide.setup.Shared.*;
      import io.stanchion.Service;

      @Service
      public class ConversationFlowService {
        public Flow createFlow(Template template, String organization) {
          return new Flow(template.name(), organization, template.content());
        }
      }
      """;

  private static final String FLOWS_THAT_CALL_AGENTS =
      """
      package guide.setup.flows;

      import guide.setup.Shared.*;
      import guide.setup.agents.AgentCreationService;
      import io.stanchion.Service;

      @Service
      public class ConversationFlowService {
        private final AgentCreationService agents;

        public ConversationFlowService(AgentCreationService agents) {
          this.agents = agents;
        }

        public Flow createFlow(Template template, String organization) {
          Agent agent = agents.createAgent(template.name(), new Voice("default", 1));
          return new Flow(agent.flow(), organization, template.content());
        }
      }
      """;

  private static final String AGENTS =
      """
      package guide.setup.agents;

      import guide.setup.Shared.*;
      import io.stanchion.Service;

      @Service
      public class AgentCreationService {
        public Agent createAgent(String flow, Voice voice) {
          return new Agent(flow + voice.speaker(), flow);
        }
      }
      """;

  private static final String ANALYTICS =
      """
      package guide.setup.analytics;

      import io.stanchion.Service;

      @Service
      public class AnalyticsService {
        public int count(String subject) {
          return subject.length();
        }
      }
      """;

  private static final String ORCHESTRATOR =
      """
      package guide.setup;

      import guide.setup.Shared.*;
      import guide.setup.agents.AgentCreationService;
      import guide.setup.flows.ConversationFlowService;
      import guide.setup.templates.TemplateLoadingService;
      import io.stanchion.Orchestrator;

      @Orchestrator
      public class TemplateService {
        private final TemplateLoadingService loader;
        private final ConversationFlowService flows;
        private final AgentCreationService agents;

        public TemplateService(
            TemplateLoadingService loader, ConversationFlowService flows, AgentCreationService agents) {
          this.loader = loader;
          this.flows = flows;
          this.agents = agents;
        }

        public CompleteSetup createCompleteAgentSetup(AgentRequest request) {
          Template template = loader.loadAndCustomize(request.template(), request.customizations());
          Flow flow = flows.createFlow(template, request.organization());
          Agent agent = agents.createAgent(flow.id(), request.voice());
          return new CompleteSetup(agent, flow, template);
        }
      }
      """;

  private static final String MEGA =
      """
      package guide.setup.templates;

      import guide.setup.Shared.*;
      import guide.setup.agents.AgentCreationService;
      import guide.setup.analytics.AnalyticsService;
      import guide.setup.flows.ConversationFlowService;
      import io.stanchion.Service;

      @Service
      public class MegaTemplateService {
        private final TemplateStore templates;
        private final AgentCreationService agents;
        private final ConversationFlowService flows;
        private final AnalyticsService analytics;

        public MegaTemplateService(
            TemplateStore templates,
            AgentCreationService agents,
            ConversationFlowService flows,
            AnalyticsService analytics) {
          this.templates = templates;
          this.agents = agents;
          this.flows = flows;
          this.analytics = analytics;
        }

        public String loadTemplate(String name) { return templates.byName(name).content(); }
        public void saveTemplate(String name, String text) {
          templates.save(new Template(name, text));
        }
        public void deleteTemplate(String name) { templates.remove(name); }
        public String createAgent(String flow, String speaker) {
          return agents.createAgent(flow, new Voice(speaker, 1)).id();
        }
        public String createSlowAgent(String flow, String speaker) {
          return agents.createAgent(flow, new Voice(speaker, 0)).id();
        }
        public String createFastAgent(String flow, String speaker) {
          return agents.createAgent(flow, new Voice(speaker, 2)).id();
        }
        public String createFlow(String name, String organization) {
          return flows.createFlow(new Template(name, ""), organization).id();
        }
        public String createSharedFlow(String name) {
          return flows.createFlow(new Template(name, ""), "").id();
        }
        public int countAgents() { return analytics.count("agents"); }
        public int countFlows() { return analytics.count("flows"); }
        public int countCalls() { return analytics.count("calls"); }
        public String report(String month) {
          StringBuilder text = new StringBuilder(month).append(analytics.count(month));
      %s    return text.toString();
        }
      }
      """;

  private GuideComposition() {}

  static String[] thin() {
    return new String[] {SHARED, LOADING, FLOWS, AGENTS, ORCHESTRATOR};
  }

  static String[] sidestep() {
    return new String[] {SHARED, LOADING, FLOWS_THAT_CALL_AGENTS, AGENTS, ORCHESTRATOR};
  }

  /** Everything in one service, whose last operation has these lines. */
  static String[] mega(String lines) {
    return new String[] {SHARED, FLOWS, AGENTS, ANALYTICS, MEGA.formatted(lines)};
  }
}
