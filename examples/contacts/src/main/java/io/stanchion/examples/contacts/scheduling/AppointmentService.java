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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keeps the appointments, in the database and in the calendar. */
@Service
@TenantScoped(admin = false)
public final class AppointmentService {

  private final Handle session;
  private final CalendarClient calendar;

  public AppointmentService(Handle session, CalendarClient calendar) {
    this.session = session;
    this.calendar = calendar;
  }

  /**
   * Lists appointments by date, those from an instant on or all.
   *
   * @param organizationId only appointments of this organization; empty for those of all
   */
  public List<Appointment> listAppointments(
      Optional<Instant> from, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            SELECT * FROM appointment
            WHERE (:from IS NULL OR starts_at >= :from)
              AND (:organizationId IS NULL OR organization_id = :organizationId)
            ORDER BY starts_at, id
            """)
        .bind("from", from)
        .bind("organizationId", organizationId)
        .mapTo(Appointment.class)
        .list();
  }

  /**
   * Cancels an appointment.
   *
   * @param organizationId only an appointment of this organization; empty for an appointment of any
   */
  public boolean deleteAppointment(UUID id, Optional<String> organizationId) {
    Optional<Appointment> appointment =
        session
            .createQuery(
                """
                SELECT * FROM appointment
                WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
                """)
            .bind("id", id)
            .bind("organizationId", organizationId)
            .mapTo(Appointment.class)
            .findOne();
    appointment.ifPresent(this::cancel);
    return appointment.isPresent();
  }

  /**
   * Books an appointment with a contact, whom the caller has looked up.
   *
   * @param organizationId the organization that will own it; empty (admin mode) is refused
   */
  @Internal
  public Appointment book(
      AppointmentRequest request, Attendee attendee, Optional<String> organizationId) {
    String owner =
        organizationId.orElseThrow(
            () -> new IllegalArgumentException("an appointment needs an owner"));
    String event = calendar.createEvent(CalendarEventPayload.from(request, attendee).toBody());
    Appointment appointment = Appointment.of(request, attendee, event);
    session
        .createUpdate(
            """
            INSERT INTO appointment
              (id, organization_id, contact_id, title, starts_at, ends_at, calendar_event)
            VALUES (:id, :owner, :contactId, :title, :startsAt, :endsAt, :calendarEvent)
            """)
        .bindMethods(appointment)
        .bind("owner", owner)
        .execute();
    return appointment;
  }

  /**
   * Cancels all appointments with a contact.
   *
   * @param organizationId only appointments of this organization; empty for those of any
   */
  @Internal
  public void cancelAll(UUID contactId, Optional<String> organizationId) {
    session
        .createQuery(
            """
            SELECT * FROM appointment
            WHERE contact_id = :contactId
              AND (:organizationId IS NULL OR organization_id = :organizationId)
            """)
        .bind("contactId", contactId)
        .bind("organizationId", organizationId)
        .mapTo(Appointment.class)
        .list()
        .forEach(this::cancel);
  }

  private void cancel(Appointment appointment) {
    session.execute("DELETE FROM appointment WHERE id = ?", appointment.id());
    calendar.deleteEvent(appointment.calendarEvent());
  }
}
