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

class TenantParameterMissingTest {

  private static RuleTester tester() {
    return RuleTester.of(TenantParameterMissing.class);
  }

  @Test
  void acceptsEveryOperationWithTheParameter() {
    tester()
        .source(
            """
            package app;
            import java.util.List;
            import java.util.Optional;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              public List<String> list(Optional<String> organizationId) {
                return organizationId.map(this::ofOne).orElseGet(List::of);
              }
              private List<String> ofOne(String id) {
                return List.of(id);
              }
              List<String> forTheRouterOfThePackage() {
                return List.of();
              }
              @Override
              public String toString() {
                return "PhoneService";
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsTheNameThatTheAnnotationGives() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service
            @io.stanchion.TenantScoped(parameter = "tenant")
            public class PhoneService {
              public String get(String id, Optional<Long> tenant) {
                return id + tenant;
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsOperationsThatNothingScopes() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service
            public class PhoneService {
              @io.stanchion.TenantScoped
              public String get(String id, Optional<Long> organizationId) {
                return id + organizationId;
              }
              public int countries() {
                return 3;
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsInternalOperationThatCallsNothingScoped() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              public String get(String id, Optional<Long> organizationId) {
                return find(id) + organizationId;
              }
              @io.stanchion.Internal
              public void recordUsage(String id) {
                find(id);
              }
              private String find(String id) {
                return id.strip();
              }
            }
            """)
        .check();
  }

  @Test
  void leavesTwinsToTheirOwnRule() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              public String list(Optional<Long> organizationId) {
                return "phones of " + organizationId;
              }
              public String listAll() {
                return list(Optional.empty());
              }
            }
            """)
        .check();
  }

  @Test
  void flagsOperationWithoutIt() {
    String message =
        tester()
            .source(
                """
                package app;
                import io.stanchion.tenancy.TenantScope;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public String get(String id, TenantScope<Long> organizationId) {
                    return id + organizationId;
                  }
                  public String search(
                      String region) {
                    return region;
                  }
                }
                """
                    .replace("search(", "search( // flagged"))
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantParameterMissing] PhoneService.search has no parameter organizationId, which every operation under @TenantScoped takes
                  without it the operation runs for every organization, whoever calls
                  write search(String region, TenantScope<Long> organizationId)""");
  }

  @Test
  void flagsEachOverloadAndInheritedOperations() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            abstract class Numbers {
              public void release(String number) {} // flagged
            }
            """)
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService extends Numbers {
              public void assign(String number, Optional<String> organizationId) {}
              public void assign(String number, int line) {} // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsMethodThatIsScopedByItself() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Orchestrator
            public class PhoneDesk {
              @io.stanchion.TenantScoped
              public void assign(String number) {} // flagged
              public void release(String number) {}
            }
            """)
        .check();
  }

  @Test
  void proposesToRenameWhatLooksLikeIt() {
    String message =
        tester()
            .source(
                """
                package app;
                import java.util.Optional;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void assign(String number, Optional<String> orgId) {} // flagged
                }
                """)
            .message();

    assertThat(message).contains("@TenantScoped(parameter = \"orgId\")");
  }

  @Test
  void proposesTheFirstPlaceWhereTheOptionsWantIt() {
    String message =
        tester()
            .option("tenantPosition", "first")
            .source(
                """
                package app;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void assign(String number) {} // flagged
                }
                """)
            .message();

    assertThat(message).contains("write assign(Optional<String> organizationId, String number)");
  }

  private static final String USAGE =
      """
      package app;
      import java.util.List;
      import java.util.Optional;
      @io.stanchion.Service
      @io.stanchion.TenantScoped
      public class UsageService {
        public List<String> list(Optional<String> organizationId) {
          return organizationId.stream().toList();
        }
      }
      """;

  @Test
  void flagsInternalOperationWhoseHelperCallsOneThatIsScoped() {
    String message =
        tester()
            .source(USAGE)
            .source(
                """
                package app;
                import java.util.Optional;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  private final UsageService usage;
                  public PhoneService(UsageService usage) {
                    this.usage = usage;
                  }
                  @io.stanchion.Internal
                  public void recount() { // flagged
                    again();
                  }
                  private void again() {
                    usage.list(Optional.empty());
                  }
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantParameterMissing] PhoneService.recount is @Internal, but calls a tenant-scoped operation and has no organizationId to hand on
                  line 15: it calls UsageService.list
                  without it the operation runs for every organization, whoever calls
                  write recount(Optional<String> organizationId)""");
  }

  @Test
  void flagsInternalOperationThatRefersToOneThatIsScoped() {
    tester()
        .source(USAGE)
        .source(
            """
            package app;
            import java.util.Optional;
            import java.util.stream.Stream;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              private final UsageService usage;
              public PhoneService(UsageService usage) {
                this.usage = usage;
              }
              @io.stanchion.Internal
              public long recount(String one) { // flagged
                return Stream.of(Optional.of(one)).map(usage::list).count();
              }
            }
            """)
        .check();
  }

  @Test
  void warningsCannotBeSuppressed() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            @SuppressWarnings("stanchion:TenantParameterMissing")
            public class PhoneService {
              public void assign(String number) {} // flagged
            }
            """)
        .check();
  }

  @Test
  void acceptsWhatIsWaived() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              @io.stanchion.Waiver(rule = "TenantParameterMissing", because = "public price list")
              public void prices() {}
            }
            """)
        .check();
  }
}
