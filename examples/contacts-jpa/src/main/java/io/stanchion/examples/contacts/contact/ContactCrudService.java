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
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the contacts. People's data is nothing for the operator to browse: {@code admin = false}
 * means that no admin router exists.
 */
@Service(path = "/contacts")
@TenantScoped(admin = false)
@Transactional
public class ContactCrudService {

  private final EntityManager session;

  public ContactCrudService(EntityManager session) {
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
    if (isKnown(details.email(), owner)) {
      throw new DuplicateContactException(details.email());
    }
    ContactEntity contact = new ContactEntity(owner, details);
    session.persist(contact);
    return contact.asContact();
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
    return find(id, organizationId).map(ContactEntity::asContact);
  }

  /**
   * Lists contacts by name, those of some statuses or all.
   *
   * @param organizationId only contacts of this organization; empty for those of all
   */
  public List<Contact> listContacts(
      List<ContactStatus> status, @DefaultValue("20") int limit, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            select c from ContactEntity c
            where c.status in :status
              and (:organizationId is null or c.organizationId = :organizationId)
            order by c.name, c.id
            """,
            ContactEntity.class)
        .setParameter("status", status.isEmpty() ? List.of(ContactStatus.values()) : status)
        .setParameter("organizationId", organizationId.orElse(null))
        .setMaxResults(limit)
        .getResultStream()
        .map(ContactEntity::asContact)
        .toList();
  }

  /**
   * Replaces the details of a contact.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Optional<Contact> updateContact(
      UUID id, ContactDetails details, Optional<String> organizationId) {
    Optional<ContactEntity> contact = find(id, organizationId);
    contact.ifPresent(found -> found.describe(details));
    return contact.map(ContactEntity::asContact);
  }

  /**
   * Moves a contact from one status to another.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  @Internal
  public Contact changeStatus(UUID id, ContactStatus status, Optional<String> organizationId) {
    ContactEntity contact =
        find(id, organizationId).orElseThrow(() -> new UnknownContactException(id));
    contact.move(status);
    return contact.asContact();
  }

  /**
   * Deletes a contact, whose appointments {@link ContactService} cancels first.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  @Internal
  public boolean deleteContact(UUID id, Optional<String> organizationId) {
    Optional<ContactEntity> contact = find(id, organizationId);
    contact.ifPresent(session::remove);
    return contact.isPresent();
  }

  private Optional<ContactEntity> find(UUID id, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            select c from ContactEntity c
            where c.id = :id and (:organizationId is null or c.organizationId = :organizationId)
            """,
            ContactEntity.class)
        .setParameter("id", id)
        .setParameter("organizationId", organizationId.orElse(null))
        .getResultStream()
        .findFirst();
  }

  private boolean isKnown(String email, String owner) {
    return session
            .createQuery(
                """
                select count(c) from ContactEntity c
                where c.email = :email and c.organizationId = :owner
                """,
                Long.class)
            .setParameter("email", email)
            .setParameter("owner", owner)
            .getSingleResult()
        > 0;
  }
}
