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
package io.stanchion.examples.contacts;

import com.fasterxml.jackson.core.type.TypeReference;
import io.stanchion.examples.contacts.contact.ContactCrudServiceTenantRouter;
import io.stanchion.examples.contacts.contact.ContactDetails;
import io.stanchion.examples.contacts.contact.ContactServiceTenantRouter;
import io.stanchion.examples.contacts.contact.ContactStatus;
import io.stanchion.examples.contacts.database.Database;
import io.stanchion.examples.contacts.scheduling.AppointmentRequest;
import io.stanchion.examples.contacts.scheduling.AppointmentServiceTenantRouter;
import io.stanchion.examples.contacts.web.Request;
import io.stanchion.examples.contacts.web.Routes;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Contacts and their appointments. The organization is the first argument of each call, so who is
 * calling is known before anything else of a request is looked at.
 */
record ContactRoutes(Database database, OrganizationResolver<String> resolver) {

  private static final TypeReference<ContactDetails> DETAILS = new TypeReference<>() {};
  private static final TypeReference<List<ContactDetails>> LIST = new TypeReference<>() {};
  private static final TypeReference<AppointmentRequest> APPOINTMENT = new TypeReference<>() {};

  void addTo(Routes routes) {
    addContacts(routes, new ContactCrudServiceTenantRouter(database));
    addOrchestrated(routes, new ContactServiceTenantRouter(database));
    addAppointments(routes, new AppointmentServiceTenantRouter(database));
  }

  private void addContacts(Routes routes, ContactCrudServiceTenantRouter contacts) {
    routes.add(
        "POST /contacts", 201, r -> contacts.createContact(organization(r), r.body(DETAILS)));
    routes.add(
        "POST /contacts/import", 200, r -> contacts.importContacts(organization(r), r.body(LIST)));
    routes.add("GET /contacts/{id}", 200, r -> contacts.findContact(organization(r), id(r)));
    routes.add(
        "GET /contacts",
        200,
        r ->
            contacts.listContacts(
                organization(r),
                r.queries("status", ContactStatus::valueOf),
                r.query("limit", Integer::valueOf).orElse(20)));
    routes.add(
        "PUT /contacts/{id}",
        200,
        r -> contacts.updateContact(organization(r), id(r), r.body(DETAILS)));
  }

  private void addOrchestrated(Routes routes, ContactServiceTenantRouter contacts) {
    routes.add(
        "POST /contacts/{id}/book-appointment",
        200,
        r -> contacts.bookAppointment(organization(r), id(r), r.body(APPOINTMENT)));
    routes.add("POST /contacts/{id}/archive", 200, r -> contacts.archive(organization(r), id(r)));
    routes.add("DELETE /contacts/{id}", 204, r -> contacts.deleteContact(organization(r), id(r)));
  }

  private void addAppointments(Routes routes, AppointmentServiceTenantRouter appointments) {
    routes.add(
        "GET /appointments",
        200,
        r -> appointments.listAppointments(organization(r), r.query("from", Instant::parse)));
    routes.add(
        "DELETE /appointments/{id}",
        204,
        r -> appointments.deleteAppointment(organization(r), id(r)));
  }

  private OrganizationContext<String> organization(Request request) {
    return OrganizationContext.resolve(resolver, request);
  }

  private static UUID id(Request request) {
    return request.path("id", UUID::fromString);
  }
}
