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
package leaks.guardwithoutreturn;

import crm.Contact;
import crm.ContactService;
import crm.Organizations;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The check does not end the method. */
@Orchestrator
@TenantScoped
public class GuardWithoutReturn {
  private final Organizations organizations;
  private final ContactService contacts;

  public GuardWithoutReturn(Organizations organizations, ContactService contacts) {
    this.organizations = organizations;
    this.contacts = contacts;
  }

  public List<Contact> listGuarded(Request request, Optional<String> organizationId) {
    if (!request.scope().equals(organizationId)) {
      organizations.exists(request.organizationId());
    }
    return contacts.listContacts("all", request.scope()); // flagged: TenantNotPropagated
  }
}
