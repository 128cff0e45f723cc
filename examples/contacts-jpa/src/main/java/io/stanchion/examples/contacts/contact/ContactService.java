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
package io.stanchion.examples.contacts.contact;

import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import io.stanchion.examples.contacts.scheduling.Appointment;
import io.stanchion.examples.contacts.scheduling.AppointmentRequest;
import io.stanchion.examples.contacts.scheduling.AppointmentService;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Does what takes more than one service, in one transaction. What takes only one has no method
 * here: its own router offers it.
 */
@Orchestrator
@TenantScoped(admin = false)
@Transactional
public class ContactService {

  private final ContactCrudService contacts;
  private final AppointmentService appointments;

  public ContactService(ContactCrudService contacts, AppointmentService appointments) {
    this.contacts = contacts;
    this.appointments = appointments;
  }

  /**
   * Books an appointment with a contact, who becomes an active one.
   *
   * @param organizationId only with a contact of this organization; empty for a contact of any
   */
  public Appointment bookAppointment(
      UUID id, AppointmentRequest request, Optional<String> organizationId) {
    Contact contact = contacts.changeStatus(id, ContactStatus.ACTIVE, organizationId);
    return appointments.book(request, contact.id(), organizationId);
  }

  /**
   * Puts a contact aside and cancels its appointments.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Contact archive(UUID id, Optional<String> organizationId) {
    appointments.cancelAll(id, organizationId);
    return contacts.changeStatus(id, ContactStatus.ARCHIVED, organizationId);
  }

  /**
   * Deletes a contact and cancels its appointments.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public boolean deleteContact(UUID id, Optional<String> organizationId) {
    appointments.cancelAll(id, organizationId);
    return contacts.deleteContact(id, organizationId);
  }
}
