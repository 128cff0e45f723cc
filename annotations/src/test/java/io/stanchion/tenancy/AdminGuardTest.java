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

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AdminGuardTest {

  private final Caller caller = FakeCaller.anonymous();

  @Test
  void letsInWhomTheGuardAdmits() {
    assertThatCode(() -> AdminGuard.require(any -> any == caller, caller))
        .doesNotThrowAnyException();
  }

  @Test
  void deniesWhomTheGuardDoesNotAdmit() {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> AdminGuard.require(any -> false, caller))
        .withMessage("the caller is no administrator");
  }

  @Test
  void noCallerIsNotAuthenticatedEvenIfTheGuardAdmitsEveryone() {
    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> AdminGuard.require(any -> true, null));
  }

  @Test
  void noGuardAdmitsNobody() {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> AdminGuard.require(null, caller));
  }

  @Test
  void theGuardsOwnRefusalsPass() {
    NotAuthenticatedException unknown = new NotAuthenticatedException("sign in first");
    AccessDeniedException denied = new AccessDeniedException("support staff only");

    assertThatThrownBy(() -> AdminGuard.require(throwing(unknown), caller)).isSameAs(unknown);
    assertThatThrownBy(() -> AdminGuard.require(throwing(denied), caller)).isSameAs(denied);
  }

  @Test
  void aGuardThatFailsAdmitsNobodyAndItsFailureIsNotRepeated() {
    RuntimeException failure = new IllegalStateException("ldap://internal refused");

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> AdminGuard.require(throwing(failure), caller))
        .withMessage("the caller's admin rights could not be checked")
        .withCause(failure);
  }

  @Test
  void anUndeclaredCheckedExceptionAdmitsNobody() {
    IOException failure = new IOException("directory unreachable");

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> AdminGuard.require(throwing(failure), caller))
        .withCause(failure);
  }

  @Test
  void errorsPass() {
    Error error = new OutOfMemoryError("test");

    assertThatThrownBy(() -> AdminGuard.require(throwing(error), caller)).isSameAs(error);
  }

  private static AdminGuard throwing(Throwable failure) {
    return any -> {
      throw AdminGuardTest.<RuntimeException>unchecked(failure);
    };
  }

  @SuppressWarnings("unchecked") // as Kotlin and Lombok do
  private static <X extends Throwable> X unchecked(Throwable failure) throws X {
    throw (X) failure;
  }
}
