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
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyGuardTest {

  private static final String KEY = "s3cret-key";

  private final AdminGuard guard = AdminGuard.apiKey(KEY);

  @Test
  void admitsTheKeyInTheDefaultHeader() {
    assertThat(AdminGuard.DEFAULT_HEADER).isEqualTo("X-Admin-Api-Key");
    assertThat(guard.admits(presenting(KEY))).isTrue();
    assertThat(guard.admits(FakeCaller.withHeader("x-admin-api-key", KEY))).isTrue();
    assertThatCode(() -> AdminGuard.require(guard, presenting(KEY))).doesNotThrowAnyException();
  }

  @Test
  void admitsTheKeyInAHeaderOfItsOwn() {
    AdminGuard own = AdminGuard.apiKey("X-Ops-Key", KEY);

    assertThat(own.admits(FakeCaller.withHeader("X-Ops-Key", KEY))).isTrue();
    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> own.admits(presenting(KEY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"S3cret-key", "s3cret-kez", "s3cret-ke", "s3cret-key2", "s", "s3cret-key "})
  void deniesAnotherKeyOfTheSameOrAnotherLength(String wrong) {
    assertThat(guard.admits(presenting(wrong))).isFalse();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> AdminGuard.require(guard, presenting(wrong)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aBlankHeaderIsNotAuthenticated(String blank) {
    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> guard.admits(presenting(blank)));
    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> AdminGuard.require(guard, presenting(blank)));
  }

  @Test
  void aMissingHeaderIsNotAuthenticated() {
    assertThatExceptionOfType(NotAuthenticatedException.class)
        .isThrownBy(() -> AdminGuard.require(guard, FakeCaller.anonymous()));
  }

  @Test
  void aMissingKeyIsRefusedWhenTheGuardIsMade() {
    assertThatNullPointerException().isThrownBy(() -> AdminGuard.apiKey(null));
    assertThatNullPointerException().isThrownBy(() -> AdminGuard.apiKey("X-Ops-Key", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aBlankKeyIsRefusedWhenTheGuardIsMade(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> AdminGuard.apiKey(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> AdminGuard.apiKey("X-Ops-Key", blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {KEY + "\n", " " + KEY, KEY + "\t"})
  void aKeyThatNoHeaderCanCarryIsRefusedWithoutRepeatingIt(String padded) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdminGuard.apiKey(padded))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(KEY));
  }

  @Test
  void aMissingOrBlankHeaderNameIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> AdminGuard.apiKey(null, KEY));
    assertThatIllegalArgumentException().isThrownBy(() -> AdminGuard.apiKey(" ", KEY));
  }

  @Test
  void neverTellsItsKey() {
    assertThat(guard).hasToString("AdminGuard.apiKey(X-Admin-Api-Key)");
  }

  private static Caller presenting(String key) {
    return FakeCaller.withHeader(AdminGuard.DEFAULT_HEADER, key);
  }
}
