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

class TenantParameterUndocumentedTest {

  private static RuleTester tester() {
    return RuleTester.of(TenantParameterUndocumented.class);
  }

  private static String service(String methods) {
    return """
    package app;
    import io.stanchion.tenancy.TenantScope;
    import java.util.Optional;
    @io.stanchion.Service
    @io.stanchion.TenantScoped
    public class PhoneService {
    """
        + methods.indent(2)
        + "}\n";
  }

  @Test
  void acceptsBothModesInTheWordsThatPeopleUse() {
    tester()
        .source(
            service(
                """
                /**
                 * Lists phones.
                 *
                 * @param organizationId if present, filters to the phones of this organization;
                 *     if empty, returns all phones (admin mode)
                 */
                public void a(Optional<String> organizationId) {}
                /** Lists the phones of one organization, or of all organizations in admin mode. */
                public void b(Optional<String> organizationId) {}
                /** The organization's phones; empty: those of every tenant. */
                public void c(Optional<String> organizationId) {}
                /**
                 * Lists phones.
                 * @param organizationId the owner whose phones are listed, or everybody's
                 * @return phones
                 */
                public void d(TenantScope<String> organizationId) {}
                /**
                 * Deletes a phone.
                 * @param id the phone
                 * @param organizationId restricts the search; administrators pass nothing
                 */
                public void e(String id, Optional<String> organizationId) {}
                /** {@inheritDoc} */
                public void f(Optional<String> organizationId) {}
                /** The phones of {@code organizationId}, all where it is empty (admin mode). */
                public void g(Optional<String> organizationId) {}
                void helper(Optional<String> organizationId) {}
                """))
        .check();
  }

  /** The second mode may well be that there is none. */
  @Test
  void acceptsASecondModeThatIsRefused() {
    tester()
        .source(
            service(
                """
                /**
                 * Buys a phone.
                 * @param organizationId the organization; empty is refused
                 */
                public void a(Optional<String> organizationId) {}
                /**
                 * Buys a phone.
                 * @param organizationId the organization, must not be empty
                 */
                public void b(Optional<String> organizationId) {}
                /**
                 * Buys a phone.
                 * @param organizationId the organization; without one
                 *     the call fails
                 */
                public void c(Optional<String> organizationId) {}
                /**
                 * Buys a phone.
                 * @param organizationId the organization; throws if it is absent
                 */
                public void d(Optional<String> organizationId) {}
                /** Buys a phone for the organization; an empty one is rejected. */
                public void e(Optional<String> organizationId) {}
                """))
        .check();
  }

  @Test
  void flagsASecondModeThatIsNotTold() {
    tester()
        .source(
            service(
                """
                /**
                 * Buys a phone.
                 * @param organizationId the organization, may be empty
                 */
                public void a(Optional<String> organizationId) {} // flagged
                /**
                 * Buys a phone.
                 * @param organizationId the organization; fails when the phone is sold
                 */
                public void b(Optional<String> organizationId) {} // flagged
                """))
        .check();
  }

  @Test
  void acceptsWhatAnInterfaceSays() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            public interface Phones {
              /** The phones of the organization; empty: of all organizations. */
              void list(Optional<String> organizationId);
              /** Counts phones. */
              void count(Optional<String> organizationId);
            }
            """)
        .source(
            """
            package app;
            import java.util.Optional;
            interface MorePhones extends Phones {}
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService implements MorePhones {
              @Override
              public void list(Optional<String> organizationId) {}
              /** {@inheritDoc} */
              @Override
              public void count(Optional<String> organizationId) {} // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsWhatSaysNothingOrHalf() {
    tester()
        .source(
            service(
                """
                public void a(Optional<String> organizationId) {} // flagged
                /** */
                public void b(Optional<String> organizationId) {} // flagged
                /**
                 * Lists all phones.
                 * @param organizationId the organization
                 */
                public void c(Optional<String> organizationId) {} // flagged
                /** Lists the phones of the organization. */
                public void d(Optional<String> organizationId) {} // flagged
                /**
                 * Lists phones.
                 * @param organizationId all organizations if empty
                 */
                public void e(Optional<String> organizationId) {} // flagged
                /**
                 * Lists phones.
                 * @param organizationIds all of the organizations, and only theirs
                 * @param organizationId see there
                 */
                public void f(Optional<String> organizationIds, Optional<String> organizationId) {} // flagged
                """))
        .check();
  }

  @Test
  void canBeSuppressed() {
    tester()
        .source(
            service(
                """
                @SuppressWarnings("stanchion:TenantParameterUndocumented")
                public void a(Optional<String> organizationId) {}
                """))
        .check();
  }

  @Test
  void tellsWhatIsMissing() {
    assertThat(message("", "Optional<String>"))
        .isEqualTo(
            """
            [TenantParameterUndocumented] PhoneService.list has no Javadoc that tells what organizationId does
                  describe both modes, such as:
                  @param organizationId the organization that it is for; empty for all organizations (admin mode)\
            """);
    assertThat(message("/** The organization's phones. */", "TenantScope<String>"))
        .contains("does not tell what happens without organizationId")
        .contains("TenantScope.all() for all organizations");
    assertThat(message("/** All organizations, if empty. */", "String"))
        .contains("does not tell what happens for one organizationId")
        .contains("null for all organizations");
  }

  private static String message(String comment, String type) {
    return tester()
        .source(service(comment + "\npublic void list(" + type + " organizationId) {} // flagged"))
        .message();
  }
}
