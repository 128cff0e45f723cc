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
import io.stanchion.examples.contacts.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the phone numbers. Each operation works in two modes: for one organization behind the
 * tenant router, and for all of them behind the admin router.
 */
@Service
@TenantScoped
public final class PhoneNumberService {

  private final Connection session;

  public PhoneNumberService(Connection session) {
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
    Sql.of(
            "INSERT INTO phone_number (id, organization_id, number, label) VALUES (?, ?, ?, ?)",
            id,
            organizationId,
            request.number(),
            request.label())
        .update(session);
    return new PhoneNumber(id, organizationId, request.number(), request.label());
  }

  /**
   * Finds a number.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public Optional<PhoneNumber> findPhoneNumber(UUID id, Optional<String> organizationId) {
    return Sql.of(
            """
            SELECT * FROM phone_number
            WHERE id = ? AND (CAST(? AS VARCHAR) IS NULL OR organization_id = ?)
            """,
            id,
            organizationId,
            organizationId)
        .first(session, PhoneNumberService::phoneNumber);
  }

  /**
   * Lists numbers, those that begin with a prefix or all.
   *
   * @param organizationId only numbers of this organization; empty for the numbers of all
   *     organizations and the operator's own
   */
  public List<PhoneNumber> listPhoneNumbers(
      Optional<String> prefix, Optional<String> organizationId) {
    return Sql.of(
            """
            SELECT * FROM phone_number
            WHERE LOCATE(CAST(? AS VARCHAR), number) = 1
              AND (CAST(? AS VARCHAR) IS NULL OR organization_id = ?)
            ORDER BY number
            """,
            prefix.orElse("+"),
            organizationId,
            organizationId)
        .list(session, PhoneNumberService::phoneNumber);
  }

  /**
   * Labels a number.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public Optional<PhoneNumber> updatePhoneNumber(
      UUID id, PhoneNumberLabel label, Optional<String> organizationId) {
    Sql.of(
            """
            UPDATE phone_number SET label = ?
            WHERE id = ? AND (CAST(? AS VARCHAR) IS NULL OR organization_id = ?)
            """,
            label.label(),
            id,
            organizationId,
            organizationId)
        .update(session);
    return findPhoneNumber(id, organizationId);
  }

  /**
   * Gives a number up.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public boolean deletePhoneNumber(UUID id, Optional<String> organizationId) {
    return Sql.of(
                """
                DELETE FROM phone_number
                WHERE id = ? AND (CAST(? AS VARCHAR) IS NULL OR organization_id = ?)
                """,
                id,
                organizationId,
                organizationId)
            .update(session)
        > 0;
  }

  private static PhoneNumber phoneNumber(ResultSet row) throws SQLException {
    return new PhoneNumber(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getString("organization_id")),
        row.getString("number"),
        row.getString("label"));
  }
}
