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

import io.stanchion.Internal;
import io.stanchion.Route;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import io.stanchion.examples.contacts.DefaultValue;
import io.stanchion.examples.contacts.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the contacts. People's data is nothing for the operator to browse: {@code admin = false}
 * means that no admin router exists.
 */
@Service(path = "/contacts")
@TenantScoped(admin = false)
public final class ContactCrudService {

  private final Connection session;

  public ContactCrudService(Connection session) {
    this.session = session;
  }

  /**
   * Adds a contact.
   *
   * @param organizationId the organization that will own it; empty (admin mode) is refused
   */
  public Contact createContact(ContactDetails details, Optional<String> organizationId) {
    String owner =
        organizationId.orElseThrow(() -> new IllegalArgumentException("a contact needs an owner"));
    Contact contact = Contact.of(details);
    Sql.of(
            """
            INSERT INTO contact (id, organization_id, name, email, status, notes)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            contact.id(),
            owner,
            contact.name(),
            contact.email(),
            contact.status(),
            contact.notes())
        .update(session);
    return contact;
  }

  /**
   * Adds contacts: all of them or, if one is there already, none.
   *
   * @param organizationId the organization that will own them; empty (admin mode) is refused
   */
  @Route(path = "/import")
  public List<Contact> importContacts(
      List<ContactDetails> contacts, Optional<String> organizationId) {
    return contacts.stream().map(details -> createContact(details, organizationId)).toList();
  }

  /**
   * Finds a contact.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Optional<Contact> findContact(UUID id, Optional<String> organizationId) {
    return Sql.of(
            """
            SELECT * FROM contact
            WHERE id = ? AND organization_id = COALESCE(?, organization_id)
            """,
            id,
            organizationId)
        .first(session, ContactCrudService::contact);
  }

  /**
   * Lists the first contacts by name, those of some statuses or all.
   *
   * @param organizationId only contacts of this organization; empty for those of all
   */
  public List<Contact> listContacts(
      List<ContactStatus> status, @DefaultValue("20") int limit, Optional<String> organizationId) {
    return Sql.of(
            """
            SELECT * FROM contact
            WHERE (? OR status = ANY(?)) AND organization_id = COALESCE(?, organization_id)
            ORDER BY name, id
            LIMIT ?
            """,
            status.isEmpty(),
            status.stream().map(ContactStatus::name).toArray(String[]::new),
            organizationId,
            limit)
        .list(session, ContactCrudService::contact);
  }

  /**
   * Replaces the details of a contact.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Optional<Contact> updateContact(
      UUID id, ContactDetails details, Optional<String> organizationId) {
    Sql.of(
            """
            UPDATE contact SET name = ?, email = ?
            WHERE id = ? AND organization_id = COALESCE(?, organization_id)
            """,
            details.name(),
            details.email(),
            id,
            organizationId)
        .update(session);
    return findContact(id, organizationId);
  }

  /**
   * Moves a contact to a status.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  @Internal
  public Optional<Contact> changeStatus(
      UUID id, ContactStatus status, Optional<String> organizationId) {
    Sql.of(
            """
            UPDATE contact SET status = ?
            WHERE id = ? AND organization_id = COALESCE(?, organization_id)
            """,
            status,
            id,
            organizationId)
        .update(session);
    return findContact(id, organizationId);
  }

  /**
   * Deletes a contact, whose appointments {@link ContactService} cancels first.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  @Internal
  public boolean deleteContact(UUID id, Optional<String> organizationId) {
    return Sql.of(
                "DELETE FROM contact WHERE id = ? AND organization_id = COALESCE(?,"
                    + " organization_id)",
                id,
                organizationId)
            .update(session)
        > 0;
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        ContactStatus.valueOf(row.getString("status")),
        row.getString("notes"));
  }
}
