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
package io.stanchion.examples.contacts.scheduling;

import io.stanchion.Internal;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import io.stanchion.examples.contacts.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the appointments. */
@Service
@TenantScoped(admin = false)
public final class AppointmentService {

  private final Connection session;

  public AppointmentService(Connection session) {
    this.session = session;
  }

  /**
   * Lists appointments by date, those from an instant on or all.
   *
   * @param organizationId only appointments of this organization; empty for those of all
   */
  public List<Appointment> listAppointments(
      Optional<Instant> from, Optional<String> organizationId) {
    return Sql.of(
            """
            SELECT * FROM appointment
            WHERE starts_at >= COALESCE(?, starts_at)
              AND organization_id = COALESCE(?, organization_id)
            ORDER BY starts_at, id
            """,
            from,
            organizationId)
        .list(session, AppointmentService::appointment);
  }

  /**
   * Cancels an appointment.
   *
   * @param organizationId only an appointment of this organization; empty for an appointment of any
   */
  public boolean deleteAppointment(UUID id, Optional<String> organizationId) {
    return Sql.of(
                """
                DELETE FROM appointment
                WHERE id = ? AND organization_id = COALESCE(?, organization_id)
                """,
                id,
                organizationId)
            .update(session)
        > 0;
  }

  /**
   * Books an appointment with a contact, whom the caller has looked up.
   *
   * @param organizationId the organization that will own it; empty (admin mode) is refused
   */
  @Internal
  public Appointment book(
      UUID contactId, AppointmentRequest request, Optional<String> organizationId) {
    String owner =
        organizationId.orElseThrow(
            () -> new IllegalArgumentException("an appointment needs an owner"));
    UUID id = UUID.randomUUID();
    Sql.of(
            """
            INSERT INTO appointment
              (id, organization_id, contact_id, title, starts_at, ends_at, calendar_event)
            VALUES (?, ?, ?, ?, ?, ?, '')
            """,
            id,
            owner,
            contactId,
            request.title(),
            request.startsAt(),
            request.endsAt())
        .update(session);
    return new Appointment(id, contactId, request.title(), request.startsAt(), request.endsAt());
  }

  /**
   * Cancels all appointments with a contact.
   *
   * @param organizationId only appointments of this organization; empty for those of any
   */
  @Internal
  public void cancelAll(UUID contactId, Optional<String> organizationId) {
    Sql.of(
            """
            DELETE FROM appointment
            WHERE contact_id = ? AND organization_id = COALESCE(?, organization_id)
            """,
            contactId,
            organizationId)
        .update(session);
  }

  private static Appointment appointment(ResultSet row) throws SQLException {
    return new Appointment(
        row.getObject("id", UUID.class),
        row.getObject("contact_id", UUID.class),
        row.getString("title"),
        row.getObject("starts_at", Instant.class),
        row.getObject("ends_at", Instant.class));
  }
}
