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
import io.stanchion.examples.contacts.scheduling.Attendee;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Does what takes more than one service. What takes only one has no method here: its own router
 * offers it.
 */
@Orchestrator
@TenantScoped(admin = false)
public final class ContactService {

  private final ContactCrudService contacts;
  private final ContactCsvService csv;
  private final ContactLifecycleService lifecycle;
  private final AppointmentService appointments;

  public ContactService(
      ContactCrudService contacts,
      ContactCsvService csv,
      ContactLifecycleService lifecycle,
      AppointmentService appointments) {
    this.contacts = contacts;
    this.csv = csv;
    this.lifecycle = lifecycle;
    this.appointments = appointments;
  }

  /**
   * Adds the contacts of a document and makes all of them active.
   *
   * @param organizationId the organization that will own them; empty (admin mode) is refused
   */
  public List<Contact> importAndActivate(CsvDocument document, Optional<String> organizationId) {
    return csv.importContacts(document, organizationId).stream()
        .map(contact -> lifecycle.activate(contact.id(), organizationId))
        .toList();
  }

  /**
   * Books an appointment with a contact.
   *
   * @param organizationId only with a contact of this organization; empty for a contact of any
   */
  public Appointment bookAppointment(
      UUID id, AppointmentRequest request, Optional<String> organizationId) {
    Contact contact =
        contacts.findContact(id, organizationId).orElseThrow(() -> new UnknownContactException(id));
    Attendee attendee = new Attendee(id, contact.name(), contact.email());
    return appointments.book(request, attendee, organizationId);
  }

  /**
   * Notes what a call brought, and books the follow-up if one was agreed on.
   *
   * @param organizationId only for a contact of this organization; empty for a contact of any
   */
  public Contact updateFromCallAnalysis(
      UUID id, CallAnalysis analysis, Optional<String> organizationId) {
    Contact contact = lifecycle.recordCall(id, analysis.summary(), organizationId);
    Attendee attendee = new Attendee(id, contact.name(), contact.email());
    analysis.followUp().ifPresent(request -> appointments.book(request, attendee, organizationId));
    return contact;
  }

  /**
   * Puts a contact aside and cancels its appointments.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Contact archive(UUID id, Optional<String> organizationId) {
    appointments.cancelAll(id, organizationId);
    return lifecycle.archive(id, organizationId);
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
