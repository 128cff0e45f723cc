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
package leaks.reassignedononepath;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** A variable is widened on one way and used on all. */
@Orchestrator
@TenantScoped
public class ReassignedOnOnePath {
  private final ContactService contacts;

  public ReassignedOnOnePath(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> listShared(boolean shared, Optional<String> organizationId) {
    Optional<String> scope = organizationId;
    if (shared) {
      scope = Optional.empty();
    }
    return contacts.listContacts("shared", scope); // flagged: TenantNotPropagated
  }
}
