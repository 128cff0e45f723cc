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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/**
 * Keeps the contacts. People's data is nothing for the operator to browse: {@code admin = false}
 * means that no admin router exists.
 */
@Service(path = "/contacts")
@TenantScoped(admin = false)
public final class ContactCrudService {

  private final Handle session;

  public ContactCrudService(Handle session) {
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
    session
        .createUpdate(
            """
            INSERT INTO contact (id, organization_id, name, email, status, notes)
            VALUES (:id, :owner, :name, :email, :status, :notes)
            """)
        .bindMethods(contact)
        .bind("owner", owner)
        .execute();
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
    return session
        .createQuery(
            """
            SELECT * FROM contact
            WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
            """)
        .bind("id", id)
        .bind("organizationId", organizationId)
        .mapTo(Contact.class)
        .findOne();
  }

  /**
   * Lists the first contacts by name, those of some statuses or all.
   *
   * @param organizationId only contacts of this organization; empty for those of all
   */
  public List<Contact> listContacts(
      List<ContactStatus> status, @DefaultValue("20") int limit, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            SELECT * FROM contact
            WHERE (:any OR status IN (<status>))
              AND (:organizationId IS NULL OR organization_id = :organizationId)
            ORDER BY name, id
            LIMIT :limit
            """)
        .bind("any", status.isEmpty())
        .bindList(EmptyHandling.NULL_KEYWORD, "status", status)
        .bind("limit", limit)
        .bind("organizationId", organizationId)
        .mapTo(Contact.class)
        .list();
  }

  /**
   * Replaces the details of a contact.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Optional<Contact> updateContact(
      UUID id, ContactDetails details, Optional<String> organizationId) {
    session
        .createUpdate(
            """
            UPDATE contact SET name = :name, email = :email
            WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
            """)
        .bindMethods(details)
        .bind("id", id)
        .bind("organizationId", organizationId)
        .execute();
    return findContact(id, organizationId);
  }

  /**
   * Deletes a contact, whose appointments {@link ContactService} cancels first.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  @Internal
  public boolean deleteContact(UUID id, Optional<String> organizationId) {
    return session
            .createUpdate(
                """
                DELETE FROM contact
                WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
                """)
            .bind("id", id)
            .bind("organizationId", organizationId)
            .execute()
        > 0;
  }
}
