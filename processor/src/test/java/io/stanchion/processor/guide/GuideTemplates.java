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

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The guide's template services. */
final class GuideTemplates {

  private static final String MODEL =
      """
      package guide.templates;

      import java.util.Map;
      import java.util.Optional;

      public interface Model {
        record Template(String id, String name, String content) {}
        record Customized(Template template, Map<String, String> values) {}
        record NewTemplate(String name, String content) {}
        class Incomplete extends RuntimeException {
          private static final long serialVersionUID = 1L;
          public Incomplete(String text) { super(text); }
        }
        interface TemplateStore {
          Optional<Template> byName(String name);
          Template save(Template template, String organization);
          void remove(String id);
        }
      }
      """;

  private static final String WITHIN_GUARDRAILS =
      """
      package guide.templates;

      import guide.templates.Model.*;
      import io.stanchion.Service;
      import java.util.Map;

      @Service
      public class TemplateService {
        private final TemplateStore store;

        public TemplateService(TemplateStore store) {
          this.store = store;
        }

        public Template loadTemplate(String name) {
          return store.byName(name).orElseThrow(() -> new Incomplete(name));
        }

        public Template customizeTemplate(Template template, Map<String, String> values) {
          Template result = template;
          for (Map.Entry<String, String> each : values.entrySet()) {
            result = applyCustomization(result, each.getKey(), each.getValue());
          }
          return result;
        }

        public boolean validateTemplate(Template template) {
          return hasRequiredFields(template) && !template.content().contains("{{");
        }

        public Template saveTemplate(Template template, String organization) {
          if (!hasRequiredFields(template)) {
            throw new Incomplete(template.name());
          }
          return store.save(template, organization);
        }

        public void deleteTemplate(String id) {
          store.remove(id);
        }

        private Template applyCustomization(Template template, String key, String value) {
          String text = template.content().replace("{{" + key + "}}", value);
          return new Template(template.id(), template.name(), text);
        }

        private boolean hasRequiredFields(Template template) {
          return !template.name().isBlank() && !template.content().isBlank();
        }
      }
      """;

  private static final String USE_CASE =
      """
      package guide.templates;

      import guide.templates.Model.*;
      import io.stanchion.Service;
      import java.util.Map;

      @Service
      public class TemplateService {
        private final TemplateStore store;

        public TemplateService(TemplateStore store) {
          this.store = store;
        }

        public Template createConversationFlow(String name, Map<String, String> customization) {
          Template template = loadTemplate(name);
          Template customized = applyCustomizations(template, customization);
          Template validated = validateTemplate(customized);
          return saveTemplateConfig(validated);
        }

        public Template copyConversationFlow(String name) {
          Template validated = validateTemplate(loadTemplate(name));
          return saveTemplateConfig(validated);
        }

        private Template loadTemplate(String name) {
          return store.byName(name).orElseThrow(() -> new Incomplete(name));
        }

        private Template applyCustomizations(Template template, Map<String, String> values) {
          String text = template.content();
          for (Map.Entry<String, String> each : values.entrySet()) {
            text = text.replace("{{" + each.getKey() + "}}", each.getValue());
          }
          return new Template(template.id(), template.name(), text);
        }

        private Template validateTemplate(Template template) {
          if (template.content().contains("{{")) {
            throw new Incomplete(template.name());
          }
          return template;
        }

        private Template saveTemplateConfig(Template template) {
          return store.save(template, "");
        }
      }
      """;

  private static final String ENTITY_MANAGER =
      """
      package jakarta.persistence;
      public interface EntityManager {
        void persist(Object entity);
        void flush();
        void refresh(Object entity);
        <T> T find(Class<T> type, Object id);
      }
      """;

  private static final String DIRECT =
      """
      package guide.templates;

      import guide.templates.Model.*;
      import io.stanchion.Service;
      import jakarta.persistence.EntityManager;
      import java.util.Optional;
      import java.util.UUID;

      @Service
      public class TemplateService {
        public Template createTemplate(NewTemplate request, EntityManager db) {
          String id = UUID.randomUUID().toString();
          Template template = new Template(id, request.name(), request.content());
          db.persist(template);
          db.flush();
          db.refresh(template);
          return template;
        }

        public Optional<Template> getTemplate(String id, EntityManager db) {
          return Optional.ofNullable(db.find(Template.class, id));
        }
      }
      """;

  private static final String ORCHESTRATOR_OVER_ONE =
      """
      package guide.templates;

      import guide.templates.Model.*;
      import io.stanchion.Orchestrator;
      import jakarta.persistence.EntityManager;
      import java.util.Optional;

      @Orchestrator
      public class TemplateOrchestrator {
        private final TemplateService templates;

        public TemplateOrchestrator(TemplateService templates) {
          this.templates = templates;
        }

        public Template createTemplate(NewTemplate request, EntityManager db) {
          return templates.createTemplate(request, db);
        }

        public Optional<Template> getTemplate(String id, EntityManager db) {
          return templates.getTemplate(id, db);
        }
      }
      """;

  /** Asks the generated provider for the service: a factory function in the guide's words. */
  private static final String ROUTER =
      """
      package guide.templates;

      import guide.templates.Model.*;
      import jakarta.persistence.EntityManager;
      import java.util.Optional;

      public class TemplateRoutes {
        public Template createTemplate(NewTemplate request, EntityManager db) {
          TemplateService service = TemplateServiceProvider.get();
          return service.createTemplate(request, db);
        }

        public Optional<Template> getTemplate(String id, EntityManager db) {
          TemplateService service = TemplateServiceProvider.get();
          return service.getTemplate(id, db);
        }
      }
      """;

  private GuideTemplates() {}

  /** Five operations, private helpers, one subject. */
  static String[] withinGuardrails() {
    return new String[] {MODEL, WITHIN_GUARDRAILS};
  }

  /** One service that the router calls without anything in between. */
  static String[] direct() {
    return new String[] {MODEL, ENTITY_MANAGER, DIRECT, ROUTER};
  }

  /** The same behind an orchestrator that has nothing to coordinate. */
  static String[] directBehindOrchestrator() {
    return new String[] {MODEL, ENTITY_MANAGER, DIRECT, ORCHESTRATOR_OVER_ONE};
  }

  /** The same with a router that makes the service itself in one of its methods. */
  static String[] directMadeByRouter() {
    String router =
        ROUTER.replaceFirst("TemplateServiceProvider\\.get\\(\\)", "new TemplateService()");
    return new String[] {MODEL, ENTITY_MANAGER, DIRECT, router};
  }

  /** One operation after another that private methods do the work of. */
  static String[] useCase() {
    return new String[] {MODEL, USE_CASE};
  }

  /** A service that handles templates, agents, flows and analytics in 800 lines. */
  static String[] mega() {
    return GuideComposition.mega(
        IntStream.range(0, 760)
            .mapToObj("    text.append(\"line %d\");\n"::formatted)
            .collect(Collectors.joining()));
  }

  /** An orchestrator over one service of each domain. */
  static String[] composition() {
    return GuideComposition.thin();
  }

  /** The same, but one of the services calls another. */
  static String[] compositionBySidestep() {
    return GuideComposition.sidestep();
  }

  /** The components of one domain, cut into layers. */
  static String[] layers() {
    return Stream.of("crud", "validation", "persistence")
        .map(
            layer ->
                """
                package guide.templates.%1$s;
                @io.stanchion.Service
                public class Template%2$sService {
                  public String work(String id) { return id; }
                }
                """
                    .formatted(layer, layer.substring(0, 1).toUpperCase() + layer.substring(1)))
        .toArray(String[]::new);
  }
}
