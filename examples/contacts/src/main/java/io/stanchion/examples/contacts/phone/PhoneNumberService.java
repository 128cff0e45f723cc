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
package io.stanchion.examples.contacts.phone;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the phone numbers. Each operation works in two modes: for one organization behind the
 * tenant router, and for all of them behind the admin router.
 */
@Service
@TenantScoped
public final class PhoneNumberService {

  private final Handle session;

  public PhoneNumberService(Handle session) {
    this.session = session;
  }

  /**
   * Registers a number.
   *
   * @param organizationId the organization that it will belong to; empty (admin mode) for a number
   *     of the operator's own, which no organization sees
   */
  public PhoneNumber registerPhoneNumber(NewPhoneNumber request, Optional<String> organizationId) {
    UUID id = UUID.randomUUID();
    session
        .createUpdate(
            """
            INSERT INTO phone_number (id, organization_id, number, label)
            VALUES (:id, :organizationId, :number, :label)
            """)
        .bindMethods(request)
        .bind("id", id)
        .bind("organizationId", organizationId)
        .execute();
    return new PhoneNumber(id, organizationId, request.number(), request.label());
  }

  /**
   * Finds a number.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public Optional<PhoneNumber> findPhoneNumber(UUID id, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            SELECT * FROM phone_number
            WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
            """)
        .bind("id", id)
        .bind("organizationId", organizationId)
        .mapTo(PhoneNumber.class)
        .findOne();
  }

  /**
   * Lists numbers, those that begin with a prefix or all.
   *
   * @param organizationId only numbers of this organization; empty for the numbers of all
   *     organizations and the operator's own
   */
  public List<PhoneNumber> listPhoneNumbers(
      Optional<String> prefix, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            SELECT * FROM phone_number
            WHERE (:prefix IS NULL OR LEFT(number, LENGTH(:prefix)) = :prefix)
              AND (:organizationId IS NULL OR organization_id = :organizationId)
            ORDER BY number
            """)
        .bind("prefix", prefix)
        .bind("organizationId", organizationId)
        .mapTo(PhoneNumber.class)
        .list();
  }

  /**
   * Labels a number.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public Optional<PhoneNumber> updatePhoneNumber(
      UUID id, PhoneNumberLabel label, Optional<String> organizationId) {
    session
        .createUpdate(
            """
            UPDATE phone_number SET label = :label
            WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
            """)
        .bindMethods(label)
        .bind("id", id)
        .bind("organizationId", organizationId)
        .execute();
    return findPhoneNumber(id, organizationId);
  }

  /**
   * Gives a number up.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public boolean deletePhoneNumber(UUID id, Optional<String> organizationId) {
    return session
            .createUpdate(
                """
                DELETE FROM phone_number
                WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
                """)
            .bind("id", id)
            .bind("organizationId", organizationId)
            .execute()
        > 0;
  }
}
