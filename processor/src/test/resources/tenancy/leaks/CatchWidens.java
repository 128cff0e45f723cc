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
package leaks.catchwidens;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An error leaves the variable as it was at first. */
@Orchestrator
@TenantScoped
public class CatchWidens {
  private final ContactService contacts;

  public CatchWidens(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> listParsed(Optional<String> organizationId) {
    Optional<String> scope = Optional.empty();
    try {
      scope = organizationId.map(UUID::fromString).map(UUID::toString);
    } catch (IllegalArgumentException malformed) {
      // as before
    }
    return contacts.listContacts("all", scope); // flagged: TenantNotPropagated
  }
}
