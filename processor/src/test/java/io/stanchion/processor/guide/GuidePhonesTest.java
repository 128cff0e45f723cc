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
package io.stanchion.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide's phone service for tenants and administrators: what to do and what not. */
class GuidePhonesTest {

  @Test
  void oneServiceForBothModesIsFine() {
    assertThat(Verdict.of(GuidePhones.good()).findings()).isEmpty();
  }

  @Test
  void bothRoutersFollowByThemselves() {
    Compiled compiled = Compiled.of(GuidePhones.good());

    assertThat(compiled.generated("guide.phones.PhoneServiceTenantRouter"))
        .hasValueSatisfying(text -> assertThat(text).contains("OrganizationContext"));
    assertThat(compiled.generated("guide.phones.PhoneServiceAdminRouter"))
        .hasValueSatisfying(text -> assertThat(text).contains("Optional.empty()"));
  }

  @Test
  void organizationThatIsNotOptionalHasNoAdminMode() {
    assertThat(Verdict.of(GuidePhones.withRequiredOrganization()).rules())
        .containsExactly(Map.entry("TenantParameterType", 1L));
  }

  @Test
  void organizationAsFirstParameterIsOutOfPlace() {
    assertThat(
            Verdict.of(
                    GuidePhones.with(
                        "EntityManager db, Optional<String> organizationId",
                        "Optional<String> organizationId, EntityManager db"))
                .rules())
        .containsExactly(Map.entry("TenantParameterPosition", 1L));
  }

  @Test
  void bothModesAreToBeDocumented() {
    assertThat(Verdict.of(GuidePhones.with("; if empty, the phones of all", "")).rules())
        .containsExactly(Map.entry("TenantParameterUndocumented", 1L));
  }

  @Test
  void separateServiceForAdministratorsRepeatsTheFirst() {
    assertThat(Verdict.of(GuidePhones.withAdminService()).rules())
        .containsExactly(Map.entry("AdminService", 1L));
  }

  @Test
  void separateOperationForAdministratorsRepeatsTheFirst() {
    assertThat(Verdict.of(GuidePhones.withAdminTwin()).rules())
        .containsExactly(Map.entry("AdminTwin", 1L));
  }

  @Test
  void permissionsOfAdministratorsAreTheRoutersToCheck() {
    assertThat(Verdict.of(GuidePhones.withAdminCheck()).rules())
        .containsExactly(Map.entry("AdminCheckInService", 1L));
  }

  @Test
  void routersForTenantsAndForAdministratorsCallTheOneServiceInItsTwoModes() {
    assertThat(Verdict.of(GuidePhones.withTenantRouter()).findings()).isEmpty();
    assertThat(Verdict.of(GuidePhones.withAdminRouter()).findings()).isEmpty();
  }

  @Test
  void routerForTenantsIsNeverInAdminMode() {
    assertThat(Verdict.of(GuidePhones.withTenantRouterForAll()).rules())
        .containsExactly(Map.entry("UnscopedTenantCall", 1L));
  }

  @Test
  void routerForAdministratorsDoesNotGoAroundTheService() {
    assertThat(Verdict.of(GuidePhones.withAdminRouterAroundTheService()).rules())
        .containsExactly(Map.entry("RouterBypassesService", 1L));
  }
}
