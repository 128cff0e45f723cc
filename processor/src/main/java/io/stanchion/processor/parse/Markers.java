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
package io.stanchion.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The annotations and types that mark what the processor looks at.
 *
 * @param services qualified names of the annotations that mark a service
 * @param orchestrators qualified names of the annotations that mark an orchestrator
 * @param sessions qualified names of the types that carry a transaction
 */
public record Markers(Set<String> services, Set<String> orchestrators, Set<String> sessions) {

  /** Marks a service. */
  public static final String SERVICE = "io.stanchion.Service";

  /** Marks an orchestrator. */
  public static final String ORCHESTRATOR = "io.stanchion.Orchestrator";

  /** Marks what formats requests for an external API. */
  public static final String SCHEMA = "io.stanchion.IntegrationSchema";

  static final String TENANT_SCOPED = "io.stanchion.TenantScoped";
  static final String DOMAIN = "io.stanchion.Domain";
  static final String ROUTE = "io.stanchion.Route";
  static final String INTERNAL = "io.stanchion.Internal";
  static final String WAIVER = "io.stanchion.Waiver";
  static final String WAIVERS = "io.stanchion.Waiver.Waivers";

  /** The types that carry a transaction in the libraries that people use. */
  public static final Set<String> KNOWN_SESSIONS =
      Set.of(
          "java.sql.Connection",
          "jakarta.persistence.EntityManager",
          "org.hibernate.Session",
          "org.hibernate.StatelessSession",
          "org.jooq.DSLContext",
          "org.jdbi.v3.core.Handle",
          "org.apache.ibatis.session.SqlSession",
          "org.springframework.jdbc.core.simple.JdbcClient");

  public Markers {
    services = with(SERVICE, services);
    orchestrators = with(ORCHESTRATOR, orchestrators);
    sessions = union(KNOWN_SESSIONS, sessions);
  }

  /** All annotations that mark a component, in a stable order. */
  public List<String> components() {
    return union(services, orchestrators).stream().sorted().toList();
  }

  private static Set<String> with(String one, Set<String> others) {
    return union(Set.of(one), others);
  }

  private static Set<String> union(Set<String> left, Set<String> right) {
    List<String> all = new ArrayList<>(left);
    right.stream().filter(each -> !left.contains(each)).forEach(all::add);
    return Set.copyOf(all);
  }
}
