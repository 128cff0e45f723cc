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
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Moves contacts from one status to the next. */
@Service(path = "/contacts")
@TenantScoped(admin = false)
public final class ContactLifecycleService {

  private final ContactCrudService contacts;
  private final Handle session;

  public ContactLifecycleService(ContactCrudService contacts, Handle session) {
    this.contacts = contacts;
    this.session = session;
  }

  /**
   * Makes a contact one to work with, also one that was archived.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  public Contact activate(UUID id, Optional<String> organizationId) {
    return changeStatus(id, ContactStatus.ACTIVE, organizationId);
  }

  /**
   * Puts a contact aside, whose appointments {@link ContactService} cancels first.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  @Internal
  public Contact archive(UUID id, Optional<String> organizationId) {
    return changeStatus(id, ContactStatus.ARCHIVED, organizationId);
  }

  /**
   * Notes what a call brought, and makes the contact active.
   *
   * @param organizationId only a contact of this organization; empty for a contact of any
   */
  @Internal
  public Contact recordCall(UUID id, String summary, Optional<String> organizationId) {
    session
        .createUpdate(
            """
            UPDATE contact SET notes = :summary
            WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
            """)
        .bind("summary", summary)
        .bind("id", id)
        .bind("organizationId", organizationId)
        .execute();
    return activate(id, organizationId);
  }

  private Contact changeStatus(UUID id, ContactStatus status, Optional<String> organizationId) {
    session
        .createUpdate(
            """
            UPDATE contact SET status = :status
            WHERE id = :id AND (:organizationId IS NULL OR organization_id = :organizationId)
            """)
        .bind("status", status)
        .bind("id", id)
        .bind("organizationId", organizationId)
        .execute();
    return contacts
        .findContact(id, organizationId)
        .orElseThrow(() -> new UnknownContactException(id));
  }
}
