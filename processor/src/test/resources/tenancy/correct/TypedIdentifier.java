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
package correct.typedidentifier;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An identifier of a type of one's own is written as text. */
@Orchestrator
@TenantScoped
public class TypedIdentifier {
  private final ContactService contacts;

  public TypedIdentifier(ContactService contacts) {
    this.contacts = contacts;
  }

  record OrganizationId(UUID value) {}

  public List<Contact> listTyped(Optional<OrganizationId> organizationId) {
    return contacts.listContacts("all", organizationId.map(OrganizationId::value).map(UUID::toString));
  }
}
