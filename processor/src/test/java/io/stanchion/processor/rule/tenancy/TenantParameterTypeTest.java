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

class TenantParameterTypeTest {

  private static RuleTester tester() {
    return RuleTester.of(TenantParameterType.class);
  }

  @Test
  void acceptsTheThreeForms() {
    tester()
        .source(
            """
            package app;
            import java.lang.annotation.ElementType;
            import java.lang.annotation.Target;
            @Target(ElementType.TYPE_USE)
            @interface Nullable {}
            """)
        .source(
            """
            package lib;
            public @interface Nullable {}
            """)
        .source(
            """
            package app;
            import io.stanchion.tenancy.TenantScope;
            import java.util.Optional;
            import java.util.UUID;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService<T> {
              record OrgId(long value) {}
              public void a(Optional<String> organizationId) {}
              public void b(Optional<? extends OrgId> organizationId) {}
              public void c(TenantScope<UUID> organizationId) {}
              public void d(@Nullable Long organizationId) {}
              public void e(@lib.Nullable OrgId organizationId) {}
              public void f(app.@Nullable OrgIds organizationId) {}
              public void g(@Nullable T organizationId) {}
            }
            record OrgIds(long value) {}
            """)
        .check();
  }

  @Test
  void acceptsAnyTypeWhereNothingIsScoped() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Service
            public class PhoneService {
              public void list(String organizationId) {}
              void helper(String organizationId) {}
            }
            """)
        .check();
  }

  @Test
  void flagsTypesWithoutAnAdminMode() {
    tester()
        .source(
            """
            package lib;
            public @interface Nullable {}
            """)
        .source(
            """
            package app;
            import io.stanchion.tenancy.TenantScope;
            import java.util.Optional;
            import java.util.OptionalLong;
            import java.util.UUID;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              public void a(
                  String organizationId) {} // flagged
              public void b(long organizationId) {} // flagged
              public void c(OptionalLong organizationId) {} // flagged
              public void d(TenantScope.One<UUID> organizationId) {} // flagged
              @SuppressWarnings("rawtypes")
              public void e(Optional organizationId) {} // flagged
              @SuppressWarnings("rawtypes")
              public void f(TenantScope organizationId) {} // flagged
              public void g(@lib.Nullable long organizationId) {} // flagged
              public void h(@lib.Nullable String... organizationId) {} // flagged
              public void i(Optional<?> organizationId) {} // flagged
              public void j(TenantScope<byte[]> organizationId) {} // flagged
            }
            """)
        .check();
  }

  @Test
  void tellsWhichIdentifierIsMissing() {
    String message =
        tester()
            .source(
                """
                package app;
                import java.util.Optional;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void list(Optional<?> organizationId) {} // flagged
                }
                """)
            .message();

    assertThat(message)
        .startsWith(
            "[TenantParameterType] Optional<?> organizationId of PhoneService.list names no type of"
                + " identifier: make it Optional<String>, @Nullable String or"
                + " TenantScope<String>\n");
  }

  @Test
  void tellsWhatToWrite() {
    String message =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void list(long organizationId) {} // flagged
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantParameterType] long organizationId of PhoneService.list has no admin mode: make it Optional<Long>, @Nullable Long or TenantScope<Long>
                  empty, null or TenantScope.all() stands for all organizations, and only the admin router passes it
                  one operation then serves both modes, and administrators need no twin of it\
            """);
  }

  /** A nullable array would be refused again. */
  @Test
  void tellsTheTypeInsideOfAnArray() {
    String message =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void list(String[] organizationId) {} // flagged
                }
                """)
            .message();

    assertThat(message)
        .contains("make it Optional<String>, @Nullable String or TenantScope<String>");
  }

  @Test
  void tellsTheTypeInsideOfAScope() {
    String message =
        tester()
            .source(
                """
                package app;
                import io.stanchion.tenancy.TenantScope;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  public void list(TenantScope.One<Integer> organizationId) {} // flagged
                }
                """)
            .message();

    assertThat(message).contains("TenantScope<Integer>");
  }
}
