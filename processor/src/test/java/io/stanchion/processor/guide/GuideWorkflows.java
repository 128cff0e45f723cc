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

/** The guide's workflow service, before, in and after its migration. */
final class GuideWorkflows {

  private static final String ENTITY_MANAGER =
      """
      package jakarta.persistence;
      import java.util.List;
      public interface EntityManager {
        void persist(Object entity);
        void remove(Object entity);
        void flush();
        void refresh(Object entity);
        <T> T find(Class<T> type, Object id);
        <T> Query<T> createQuery(String text, Class<T> type);
        interface Query<T> {
          Query<T> setParameter(String name, Object value);
          List<T> getResultList();
        }
      }
      """;

  private static final String MODEL =
      """
      package guide.workflows;

      public interface Model {
        record WorkflowCreate(String name, String organization) {}
        record WorkflowUpdate(String name, boolean active) {}
        final class Workflow {
          private final String organization;
          private String name;
          private boolean active;
          private Workflow(String name, String organization) {
            this.name = name;
            this.organization = organization;
          }
          public static Workflow from(WorkflowCreate data) {
            return new Workflow(data.name(), data.organization());
          }
          public void apply(WorkflowUpdate data) {
            name = data.name();
            active = data.active();
          }
          public void activate(boolean on) { active = on; }
          public String text() { return organization + name + active; }
        }
      }
      """;

  private static final String HEAD =
      """
      package guide.workflows;

      import guide.workflows.Model.*;
      import io.stanchion.Service;
      import jakarta.persistence.EntityManager;
      import java.util.List;
      import java.util.Optional;

      @Service
      public class WorkflowCrudService {
      """;

  private static final String INJECTED =
      """
        private final EntityManager session;

        public WorkflowCrudService(EntityManager session) {
          this.session = session;
        }

      """;

  /** Each operation with its session as a parameter; the migration takes the parameter away. */
  private static final String CREATE_AND_GET =
      """
        public Workflow createWorkflow(WorkflowCreate data, EntityManager session) {
          Workflow workflow = Workflow.from(data);
          session.persist(workflow);
          session.flush();
          session.refresh(workflow);
          return workflow;
        }

        public Optional<Workflow> getWorkflow(String id, EntityManager session) {
          return Optional.ofNullable(session.find(Workflow.class, id));
        }

      """;

  private static final String REST =
      """
        public List<Workflow> listWorkflows(String orgId, EntityManager session) {
          return session
              .createQuery("from Workflow where organization = :org", Workflow.class)
              .setParameter("org", orgId)
              .getResultList();
        }

        public Optional<Workflow> updateWorkflow(String id, WorkflowUpdate data, EntityManager session) {
          Workflow workflow = session.find(Workflow.class, id);
          if (workflow == null) {
            return Optional.empty();
          }
          workflow.apply(data);
          session.flush();
          return Optional.of(workflow);
        }

        public boolean deleteWorkflow(String id, EntityManager session) {
          Workflow workflow = session.find(Workflow.class, id);
          if (workflow == null) {
            return false;
          }
          session.remove(workflow);
          session.flush();
          return true;
        }

        public void activateWorkflow(String id, EntityManager session) {
          session.find(Workflow.class, id).activate(true);
        }

        public void deactivateWorkflow(String id, EntityManager session) {
          session.find(Workflow.class, id).activate(false);
        }

        public Workflow copyWorkflow(String id, WorkflowUpdate data, EntityManager session) {
          Workflow workflow = session.find(Workflow.class, id);
          workflow.apply(data);
          session.persist(workflow);
          return workflow;
        }
      """;

  private static final String OCCASIONAL =
      """
        public Optional<Workflow> getWorkflow(String id) {
          return Optional.ofNullable(session.find(Workflow.class, id));
        }

        public String describe(Workflow workflow) {
          return workflow.text();
        }

        public boolean isEmpty(Workflow workflow) {
          return workflow.text().isBlank();
        }
      """;

  private static final String ROUTER =
      """
      package guide.workflows;

      import guide.workflows.Model.*;
      import jakarta.persistence.EntityManager;

      public class WorkflowRoutes {
        private final WorkflowCrudService handed;

        public WorkflowRoutes(WorkflowCrudService handed) {
          this.handed = handed;
        }

        public Workflow createWorkflow(WorkflowCreate data) {
          return handed.createWorkflow(data);
        }

        public boolean deleteWorkflow(String id, EntityManager session) {
          return %s.deleteWorkflow(id);
        }
      }
      """;

  private GuideWorkflows() {}

  /** Two operations, each of which takes the session. */
  static String[] small() {
    return sources(CREATE_AND_GET);
  }

  /** Eight operations, each of which takes the session. */
  static String[] before() {
    return sources(CREATE_AND_GET + REST);
  }

  /** The constructor takes the session, and most operations still do. */
  static String[] halfway() {
    return sources(INJECTED + migrated(CREATE_AND_GET) + REST);
  }

  /** The constructor takes the session. */
  static String[] after() {
    return sources(INJECTED + migrated(CREATE_AND_GET + REST));
  }

  /** Three operations, one of which uses the injected session. */
  static String[] occasional() {
    return sources(INJECTED + OCCASIONAL);
  }

  /** With a router that gets at a service like this. */
  static String[] afterWithRouter(String service) {
    String[] after = after();
    return new String[] {after[0], after[1], after[2], ROUTER.formatted(service)};
  }

  private static String migrated(String operations) {
    return operations.replace(", EntityManager session)", ")");
  }

  private static String[] sources(String members) {
    return new String[] {ENTITY_MANAGER, MODEL, HEAD + members + "}\n"};
  }
}
