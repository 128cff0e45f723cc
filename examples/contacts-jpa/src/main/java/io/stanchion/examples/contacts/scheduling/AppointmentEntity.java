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

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of the table of appointments. */
@Entity
@Table(name = "appointment")
public class AppointmentEntity {

  @Id private UUID id;

  @Column(name = "organization_id", nullable = false, length = 64)
  private String organizationId;

  @Column(name = "contact_id", nullable = false)
  private UUID contactId;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  /** For JPA. */
  protected AppointmentEntity() {}

  AppointmentEntity(String organizationId, UUID contactId, AppointmentRequest request) {
    this.id = UUID.randomUUID();
    this.organizationId = organizationId;
    this.contactId = contactId;
    this.title = request.title();
    this.startsAt = request.startsAt();
    this.endsAt = request.endsAt();
  }

  Appointment asAppointment() {
    return new Appointment(id, contactId, title, startsAt, endsAt);
  }
}
