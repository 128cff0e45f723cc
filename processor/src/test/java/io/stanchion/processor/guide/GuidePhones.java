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

/** The guide's phone service, and each of the things that it says not to do. */
final class GuidePhones {

  private static final String ENTITY_MANAGER =
      """
      package jakarta.persistence;
      import java.util.List;
      public interface EntityManager {
        <T> Query<T> createQuery(String text, Class<T> type);
        interface Query<T> {
          Query<T> setParameter(String name, Object value);
          List<T> getResultList();
        }
      }
      """;

  private static final String MODEL =
      """
      package guide.phones;
      public record PhoneNumber(String id, String organization, String number) {}
      """;

  private static final String SERVICE =
      """
      package guide.phones;

      import io.stanchion.Service;
      import io.stanchion.TenantScoped;
      import jakarta.persistence.EntityManager;
      import java.util.List;
      import java.util.Optional;

      @Service
      @TenantScoped
      public class PhoneService {

        /**
         * Lists phone numbers.
         *
         * @param db where they are
         * @param organizationId whose phones; if empty, the phones of all
         * @return the phones
         */
        public List<PhoneNumber> listPhoneNumbers(EntityManager db, Optional<String> organizationId) {
          if (organizationId.isEmpty()) {
            return db.createQuery("from PhoneNumber", PhoneNumber.class).getResultList();
          }
          return db.createQuery("from PhoneNumber where organization = :org", PhoneNumber.class)
              .setParameter("org", organizationId.get())
              .getResultList();
        }
      }
      """;

  private static final String ADMIN_SERVICE =
      """
      package guide.phones;

      import io.stanchion.Service;
      import jakarta.persistence.EntityManager;
      import java.util.List;

      @Service
      public class AdminPhoneService {
        public List<PhoneNumber> listPhoneNumbers(EntityManager db) {
          return db.createQuery("from PhoneNumber", PhoneNumber.class).getResultList();
        }
      }
      """;

  private static final String ADMIN_TWIN =
      """

        public List<PhoneNumber> listAllPhoneNumbers(EntityManager db) {
          return db.createQuery("from PhoneNumber", PhoneNumber.class).getResultList();
        }
      }
      """;

  private static final String ADMIN_CHECK =
      """
          if (organizationId.isEmpty()) {
            io.stanchion.tenancy.AdminGuard.require(guard, caller);
      """;

  private static final String REST_CONTROLLER =
      """
      package org.springframework.web.bind.annotation;
      public @interface RestController {}
      """;

  private static final String GET_MAPPING =
      """
      package org.springframework.web.bind.annotation;
      public @interface GetMapping { String value(); }
      """;

  /** A router by hand, as the guide writes it. */
  private static final String ROUTER =
      """
      package guide.phones;

      import io.stanchion.tenancy.OrganizationContext;
      import jakarta.persistence.EntityManager;
      import java.util.List;
      import java.util.Optional;
      import org.springframework.web.bind.annotation.*;

      @RestController
      public class %s {
        private final PhoneService phones;
        private final EntityManager db;

        public %1$s(PhoneService phones, EntityManager db) {
          this.phones = phones;
          this.db = db;
        }

        @GetMapping("%s")
        public List<PhoneNumber> list(OrganizationContext<String> context) {
          return %s;
        }
      }
      """;

  private GuidePhones() {}

  private static String[] withRouter(String name, String path, String result) {
    return new String[] {
      ENTITY_MANAGER,
      MODEL,
      SERVICE,
      REST_CONTROLLER,
      GET_MAPPING,
      ROUTER.formatted(name, path, result)
    };
  }

  /** A router for tenants that passes on the organization of the caller. */
  static String[] withTenantRouter() {
    return withRouter(
        "PhoneController",
        "/phone-numbers",
        "phones.listPhoneNumbers(db, Optional.of(context.organizationId()))");
  }

  /** The same with the organization forgotten. */
  static String[] withTenantRouterForAll() {
    return withRouter(
        "PhoneController", "/phone-numbers", "phones.listPhoneNumbers(db, Optional.empty())");
  }

  /** A router for administrators that leaves the organization away. */
  static String[] withAdminRouter() {
    return withRouter(
        "AdminPhoneController",
        "/admin/phone-numbers",
        "phones.listPhoneNumbers(db, Optional.empty())");
  }

  /** A router for administrators that asks the database itself. */
  static String[] withAdminRouterAroundTheService() {
    return withRouter(
        "AdminPhoneController",
        "/admin/phone-numbers",
        "db.createQuery(\"from PhoneNumber\", PhoneNumber.class).getResultList()");
  }

  /** One service with an optional organization. */
  static String[] good() {
    return new String[] {ENTITY_MANAGER, MODEL, SERVICE};
  }

  /** The service with one thing done otherwise. */
  static String[] with(String from, String to) {
    if (!SERVICE.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return new String[] {ENTITY_MANAGER, MODEL, SERVICE.replace(from, to)};
  }

  /** The service with an organization that nobody can leave away. */
  static String[] withRequiredOrganization() {
    String required =
        SERVICE
            .replace("Optional<String> organizationId", "String organizationId")
            .replace("organizationId.get()", "organizationId")
            .replace("import java.util.Optional;\n", "");
    return new String[] {ENTITY_MANAGER, MODEL, required};
  }

  /** A service of its own for administrators. */
  static String[] withAdminService() {
    return new String[] {ENTITY_MANAGER, MODEL, SERVICE, ADMIN_SERVICE};
  }

  /** An operation of its own for administrators. */
  static String[] withAdminTwin() {
    String open = SERVICE.substring(0, SERVICE.lastIndexOf('}'));
    return new String[] {ENTITY_MANAGER, MODEL, open + ADMIN_TWIN};
  }

  /** The service looks itself whether the caller may see everything. */
  static String[] withAdminCheck() {
    String checking =
        SERVICE
            .replace("  if (organizationId.isEmpty()) {\n", ADMIN_CHECK.stripLeading())
            .replace(
                "public class PhoneService {\n",
                """
                public class PhoneService {
                  private final io.stanchion.tenancy.AdminGuard guard;
                  private final io.stanchion.tenancy.Caller caller;

                  public PhoneService(
                      io.stanchion.tenancy.AdminGuard guard, io.stanchion.tenancy.Caller caller) {
                    this.guard = guard;
                    this.caller = caller;
                  }
                """);
    return new String[] {ENTITY_MANAGER, MODEL, checking};
  }
}
