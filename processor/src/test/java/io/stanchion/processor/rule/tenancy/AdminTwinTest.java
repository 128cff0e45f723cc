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
package io.stanchion.processor.rule.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

class AdminTwinTest {

  private static RuleTester tester() {
    return RuleTester.of(AdminTwin.class);
  }

  @Test
  void acceptsOtherOperations() {
    tester()
        .source(
            """
            package app;
            import java.util.List;
            import java.util.Optional;
            @io.stanchion.Service
            public class PhoneService {
              @io.stanchion.TenantScoped
              public List<String> listPhones(Optional<String> organizationId) {
                return List.of();
              }
              @io.stanchion.TenantScoped
              public String getPhone(String id, Optional<String> organizationId) {
                return id;
              }
              public List<String> listRegions() {
                return List.of();
              }
              public List<String> listPhones(String region) {
                return List.of();
              }
              public String getPhone(long id) {
                return "" + id;
              }
              public void all() {}
            }
            """)
        .check();
  }

  @Test
  void acceptsOverloadsThatAreBothScoped() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              public void list(Optional<String> organizationId) {}
              public void listAll(String region, Optional<String> organizationId) {}
              public void listAll(Optional<String> organizationId) {}
            }
            """)
        .check();
  }

  @Test
  void acceptsTheSameNameInAnotherComponent() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              public void list(Optional<String> organizationId) {}
            }
            """)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class RegionService {
              public void listAll() {}
            }
            """)
        .check();
  }

  @Test
  void flagsTwinsByNameAndParameters() {
    tester()
        .source(
            """
            package app;
            import java.sql.Connection;
            import java.util.List;
            import java.util.Optional;
            @io.stanchion.Service
            public class PhoneService {
              @io.stanchion.TenantScoped
              public void listPhones(Connection session, Optional<String> organizationId) {}
              public void listPhones(Connection session) {} // flagged
              public void listAllPhones(Connection session) {} // flagged
              public void adminListPhones(Connection session) {} // flagged
              public void listPhonesForAdmins(Connection session) {} // flagged
              public void listEveryPhone(Connection session) {} // flagged
              public void listPhonesAcrossOrganizations(Connection session) {} // flagged
              @io.stanchion.Internal
              public void list_phones_of_all_tenants(Connection session) {} // flagged
              private void listPhonesUnscoped(Connection session) {}
            }
            """)
        .check();
  }

  @Test
  void isTheOnlyFindingOfATwin() {
    String message =
        tester()
            .source(
                """
                package app;
                import java.util.List;
                import java.util.Optional;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public List<String> listPhones(Optional<String> organizationId) {
                    return organizationId.stream().toList();
                  }
                  public List<String> listAllPhones() { // flagged
                    return listPhones(Optional.empty());
                  }
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [AdminTwin] PhoneService.listAllPhones repeats listPhones(Optional<String>) without organizationId
                  it runs for every organization, whoever calls, and every change has to be made twice
                  delete it: the admin router calls listPhones with the empty organization""");
  }
}
