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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantScopeTest {

  private final TenantScope<String> all = TenantScope.all();
  private final TenantScope<String> acme = TenantScope.of("acme");

  @Test
  void onlyTheScopeOfAllIsAll() {
    assertThat(all.isAll()).isTrue();
    assertThat(acme.isAll()).isFalse();
  }

  @Test
  void allAdmitsEveryOwner() {
    assertThat(all.admits("acme")).isTrue();
    assertThat(all.admits("globex")).isTrue();
    assertThat(all.admits(null)).isTrue();
  }

  @Test
  void oneAdmitsItselfOnly() {
    assertThat(acme.admits("acme")).isTrue();
    assertThat(acme.admits("globex")).isFalse();
    assertThat(acme.admits("ACME")).isFalse();
    assertThat(acme.admits(null)).isFalse();
  }

  @Test
  void asOptionalIsEmptyForAll() {
    assertThat(all.asOptional()).isEmpty();
    assertThat(acme.asOptional()).contains("acme");
  }

  @Test
  void foldCallsOneFunctionAndNotTheOther() {
    String forAll = all.fold(() -> "everyone", id -> failed());
    String forOne = acme.fold(TenantScopeTest::failed, id -> "only " + id);

    assertThat(forAll).isEqualTo("everyone");
    assertThat(forOne).isEqualTo("only acme");
  }

  @Test
  void foldReturnsTheCommonTypeOfBothFunctions() {
    List<? extends Number> numbers = acme.fold(() -> List.of(1.5), id -> List.of(id.length()));

    assertThat(numbers).hasToString("[4]");
  }

  @Test
  void foldRefusesAMissingFunctionEvenIfItWouldNotCallIt() {
    assertThatNullPointerException().isThrownBy(() -> all.fold(() -> 1, null));
    assertThatNullPointerException().isThrownBy(() -> all.fold(null, id -> 1));
    assertThatNullPointerException().isThrownBy(() -> acme.fold(null, id -> 1));
    assertThatNullPointerException().isThrownBy(() -> acme.fold(() -> 1, null));
  }

  @Test
  void nullIsNoScope() {
    assertThatNullPointerException().isThrownBy(() -> TenantScope.of(null));
    assertThatNullPointerException().isThrownBy(() -> new TenantScope.One<>(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void blankTextIsNoScope(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> TenantScope.of(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> TenantScope.of(new StringBuilder(blank)));
  }

  @Test
  void anIdentifierNeedNotBeText() {
    UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");

    assertThat(TenantScope.of(id).admits(id)).isTrue();
    assertThat(TenantScope.of(0L).admits(0L)).isTrue();
  }

  @Test
  void scopesAreValues() {
    assertThat(all).isEqualTo(TenantScope.all()).hasSameHashCodeAs(TenantScope.all());
    assertThat(acme).isEqualTo(TenantScope.of("acme")).hasSameHashCodeAs(TenantScope.of("acme"));
    assertThat(acme).isNotEqualTo(TenantScope.of("globex")).isNotEqualTo(all);
    assertThat(all).hasToString("All[]");
    assertThat(acme).hasToString("One[id=acme]");
  }

  private static String failed() {
    throw new AssertionError("the other mode's function was called");
  }
}
