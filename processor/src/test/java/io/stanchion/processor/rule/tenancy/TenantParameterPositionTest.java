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

class TenantParameterPositionTest {

  private static final String PHONES =
      """
      package app;
      import java.sql.Connection;
      import java.util.Optional;
      @io.stanchion.Service
      @io.stanchion.TenantScoped
      public class PhoneService {
        public void count(Optional<String> organizationId) {}
        public void first(
            Optional<String> organizationId, // where the last is wanted
            Connection session) {}
        public void middle(
            Connection session,
            Optional<String> organizationId, // where any end is wanted
            String region) {}
        public void last(
            Connection session,
            Optional<String> organizationId) {} // where the first is wanted
        void helper(Optional<String> organizationId, String region) {}
      }
      """;

  private static RuleTester tester() {
    return RuleTester.of(TenantParameterPosition.class);
  }

  private static String flagging(String wanted) {
    return PHONES
        .replace("// where any end is wanted", "// flagged")
        .replace("// where the " + wanted + " is wanted", "// flagged");
  }

  @Test
  void wantsTheLastByDefault() {
    tester().source(flagging("last")).check();
  }

  @Test
  void wantsTheFirstWhereTheOptionsSaySo() {
    tester().option("tenantPosition", "first").source(flagging("first")).check();
  }

  @Test
  void tellsTheOrder() {
    String message =
        tester()
            .source(
                """
                package app;
                import java.util.Optional;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void list(Optional<String> organizationId, String... regions) {} // flagged
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantParameterPosition] organizationId is parameter 1 of 2 of PhoneService.list; the tenant parameter comes last
                  write list(String[] regions, Optional<String> organizationId)
                  if regions takes several arguments, make it a List
                  a code base that puts it first throughout sets stanchion.tenantPosition=first""");
  }

  @Test
  void tellsTheOrderOfACodeBaseThatPutsItFirst() {
    String message =
        tester()
            .option("tenantPosition", "first")
            .source(
                """
                package app;
                import io.stanchion.tenancy.TenantScope;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void get(String id, TenantScope<String> organizationId) {} // flagged
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantParameterPosition] organizationId is parameter 2 of 2 of PhoneService.get; the tenant parameter comes first (stanchion.tenantPosition=first)
                  write get(TenantScope<String> organizationId, String id)""");
  }
}
