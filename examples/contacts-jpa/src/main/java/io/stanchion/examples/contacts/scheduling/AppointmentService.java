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
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the appointments. */
@Service
@TenantScoped(admin = false)
@Transactional
public class AppointmentService {

  private final EntityManager session;

  public AppointmentService(EntityManager session) {
    this.session = session;
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
            select a from AppointmentEntity a
            where a.startsAt >= :from
              and (:organizationId is null or a.organizationId = :organizationId)
            order by a.startsAt, a.id
            """,
            AppointmentEntity.class)
        .setParameter("from", from.orElse(Instant.EPOCH))
        .setParameter("organizationId", organizationId.orElse(null))
        .getResultStream()
        .map(AppointmentEntity::asAppointment)
        .toList();
  }

  /**
   * Cancels an appointment.
   *
   * @param organizationId only an appointment of this organization; empty for an appointment of any
   */
  public boolean deleteAppointment(UUID id, Optional<String> organizationId) {
    return session
            .createQuery(
                """
                delete from AppointmentEntity a
                where a.id = :id
                  and (:organizationId is null or a.organizationId = :organizationId)
                """)
            .setParameter("id", id)
            .setParameter("organizationId", organizationId.orElse(null))
            .executeUpdate()
        > 0;
  }

  /**
   * Books an appointment with a contact, whom the caller has looked up.
   *
   * @param organizationId the organization that will own it; empty (admin mode) is refused
   */
  @Internal
  public Appointment book(
      AppointmentRequest request, UUID contactId, Optional<String> organizationId) {
    String owner =
        organizationId.orElseThrow(
            () -> new IllegalArgumentException("an appointment needs an owner"));
    if (!request.endsAt().isAfter(request.startsAt())) {
      throw new UnlikelyAppointmentException("an appointment ends after it starts");
    }
    AppointmentEntity appointment = new AppointmentEntity(owner, contactId, request);
    session.persist(appointment);
    return appointment.asAppointment();
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
            delete from AppointmentEntity a
            where a.contactId = :contactId
              and (:organizationId is null or a.organizationId = :organizationId)
            """)
        .setParameter("contactId", contactId)
        .setParameter("organizationId", organizationId.orElse(null))
        .executeUpdate();
  }
}
