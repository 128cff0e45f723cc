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

class AdminServiceTest {

  private static final String PHONES =
      """
      package app;
      import java.util.List;
      import java.util.Optional;
      @io.stanchion.Service
      @io.stanchion.TenantScoped
      public class PhoneService {
        public record Phone(String id) {}
        public List<Phone> list(Optional<String> organizationId) {
          return List.of();
        }
        public Phone get(String id, Optional<String> organizationId) {
          return new Phone(id);
        }
        public void delete(String id, Optional<String> organizationId) {}
      }
      """;

  private static RuleTester tester() {
    return RuleTester.of(AdminService.class).source(PHONES);
  }

  @Test
  void acceptsComponentsForAdministratorsWithAJobOfTheirOwn() {
    tester()
        .source(
            """
            package app;
            import java.util.List;
            @io.stanchion.Service
            public class AdminUserService {
              public List<String> list() {
                return List.of();
              }
              public String get(String id) {
                return id;
              }
              public void delete(String id) {}
            }
            """)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class AdminPhoneService {
              public void approvePorting(String id) {}
              public void rejectPorting(String id) {}
              public int list() {
                return 0;
              }
            }
            """)
        .source(
            """
            package app;
            @io.stanchion.Orchestrator
            public class AdminReports {
              private final PhoneService phones;
              public AdminReports(PhoneService phones) {
                this.phones = phones;
              }
              public void monthly() {}
            }
            """)
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Orchestrator
            @io.stanchion.TenantScoped
            public class PhoneDesk {
              private final PhoneService phones;
              public PhoneDesk(PhoneService phones) {
                this.phones = phones;
              }
              public void open(Optional<String> organizationId) {}
            }
            """)
        .check();
  }

  @Test
  void acceptsTheSameOperationsWithoutAName() {
    tester()
        .source(
            """
            package app;
            import java.util.List;
            @io.stanchion.Service
            public class PhoneArchiveService {
              public List<PhoneService.Phone> list() {
                return List.of();
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsATwinOfWhatNothingScopes() {
    RuleTester.of(AdminService.class)
        .source(PHONES.replace("@io.stanchion.TenantScoped", ""))
        .source(
            """
            package app;
            @io.stanchion.Service
            public class AdminPhoneService {
              public void delete(String id) {}
            }
            """)
        .check();
  }

  @Test
  void flagsTheSameOperationsOnTheSameThing() {
    String message =
        tester()
            .source(
                """
                package app;
                import java.util.List;
                @io.stanchion.Service
                public class AdminPhoneService { // flagged
                  public List<String> listAll() {
                    return List.of();
                  }
                  public void delete(String id) {}
                  public void purge() {}
                  public void approve() {}
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [AdminService] AdminPhoneService duplicates PhoneService for administrators
                  repeated: listAll, delete
                  two of a kind drift apart, and whoever gets hold of this one works on everybody's data
                  delete it: the admin router calls PhoneService with the empty organization
                  what administrators need beyond that becomes an operation there""");
  }

  @Test
  void flagsOperationsThatReturnTheSame() {
    tester()
        .source(
            """
            package app;
            import java.util.List;
            @io.stanchion.Service
            public class TelephonyAdministration { // flagged
              public List<PhoneService.Phone> list() {
                return List.of();
              }
            }
            """)
        .check();
  }

  @Test
  void flagsTheSameCollaborators() {
    String message =
        tester()
            .source(
                """
                package app;
                import java.util.Optional;
                @io.stanchion.Orchestrator
                @io.stanchion.TenantScoped
                public class PhoneDesk {
                  private final PhoneService phones;
                  public PhoneDesk(PhoneService phones) {
                    this.phones = phones;
                  }
                  public void open(Optional<String> organizationId) {}
                }
                """)
            .source(
                """
                package app;
                @io.stanchion.Orchestrator
                public class PhoneAdminDesk { // flagged
                  private final PhoneService phones;
                  private final java.time.Clock clock;
                  public PhoneAdminDesk(PhoneService phones, java.time.Clock clock) {
                    this.phones = phones;
                    this.clock = clock;
                  }
                  public void inspect() {}
                }
                """)
            .message();

    assertThat(message).contains("both work with PhoneService");
  }
}
