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
package io.stanchion.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationContextTest {

  private final Caller caller = FakeCaller.withHeader("X-Org", "not-a-uuid");

  @Test
  void aContextHasAnOrganization() {
    assertThatNullPointerException().isThrownBy(() -> new OrganizationContext<>(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aContextOfTextIsNotBlank(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrganizationContext<>(blank))
        .withMessage("organization id is blank");
  }

  @Test
  void resolvesWhatTheResolverFound() {
    OrganizationContext<String> acme = new OrganizationContext<>("acme");

    assertThat(OrganizationContext.resolve(any -> acme, caller)).isSameAs(acme);
    assertThat(acme).hasToString("OrganizationContext[organizationId=acme]");
  }

  @Test
  void handsTheCallerToTheResolver() {
    OrganizationResolver<String> echo =
        any -> new OrganizationContext<>(any.header("x-org").orElseThrow());

    assertThat(OrganizationContext.resolve(echo, caller).organizationId()).isEqualTo("not-a-uuid");
  }

  @Test
  void noCallerIsNotAuthenticatedAndTheResolverIsNotAsked() {
    OrganizationResolver<String> unasked =
        any -> {
          throw new AssertionError("asked without a caller");
        };

    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> OrganizationContext.resolve(unasked, null));
  }

  @Test
  void noResolverIsDenied() {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> OrganizationContext.resolve(null, caller));
  }

  @Test
  void noOrganizationIsDenied() {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> OrganizationContext.<String>resolve(any -> null, caller))
        .withMessage("the caller belongs to no organization");
  }

  @Test
  void theResolversOwnRefusalsPass() {
    NotAuthenticatedException unknown = new NotAuthenticatedException("sign in first");
    AccessDeniedException denied = new AccessDeniedException("not a member");

    assertThatThrownBy(() -> OrganizationContext.resolve(throwing(unknown), caller))
        .isSameAs(unknown);
    assertThatThrownBy(() -> OrganizationContext.resolve(throwing(denied), caller))
        .isSameAs(denied);
  }

  @Test
  void aMalformedIdentifierIsNotAuthenticatedAndNotRepeated() {
    OrganizationResolver<UUID> parsing =
        any -> new OrganizationContext<>(UUID.fromString(any.header("X-Org").orElseThrow()));

    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> OrganizationContext.resolve(parsing, caller))
        .withCauseInstanceOf(IllegalArgumentException.class)
        .satisfies(
            refusal ->
                assertThat(refusal.getMessage())
                    .isEqualTo("the caller's organization is unknown")
                    .doesNotContain(refusal.getCause().getMessage()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aBlankIdentifierIsNotAuthenticated(String blank) {
    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(
            () -> OrganizationContext.resolve(any -> new OrganizationContext<>(blank), caller))
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUndeclaredCheckedExceptionIsNotAuthenticated() {
    IOException failure = new IOException("directory unreachable");

    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> OrganizationContext.resolve(throwing(failure), caller))
        .withCause(failure);
  }

  @Test
  void errorsPass() {
    Error error = new OutOfMemoryError("test");

    assertThatThrownBy(() -> OrganizationContext.resolve(throwing(error), caller)).isSameAs(error);
  }

  private static OrganizationResolver<String> throwing(Throwable failure) {
    return any -> {
      throw OrganizationContextTest.<RuntimeException>unchecked(failure);
    };
  }

  @SuppressWarnings("unchecked") // as Kotlin and Lombok do
  private static <X extends Throwable> X unchecked(Throwable failure) throws X {
    throw (X) failure;
  }
}
