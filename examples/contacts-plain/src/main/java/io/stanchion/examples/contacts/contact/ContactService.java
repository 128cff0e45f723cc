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
import java.util.Optional;
import java.util.UUID;

/** Does what takes contacts and appointments. */
@Orchestrator
@TenantScoped(admin = false)
public final class ContactService {

  private final ContactCrudService contacts;
  private final AppointmentService appointments;

  public ContactService(ContactCrudService contacts, AppointmentService appointments) {
    this.contacts = contacts;
    this.appointments = appointments;
  }

  /**
   * Books an appointment with a contact, if there is one.
   *
   * @param organizationId only with a contact of this organization; empty for a contact of any
   */
  public Optional<Appointment> bookAppointment(
      UUID id, AppointmentRequest request, Optional<String> organizationId) {
    return contacts
        .findContact(id, organizationId)
        .map(contact -> appointments.book(contact.id(), request, organizationId));
  }

  /**
   * Puts a contact aside and cancels its appointments.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Optional<Contact> archive(UUID id, Optional<String> organizationId) {
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
