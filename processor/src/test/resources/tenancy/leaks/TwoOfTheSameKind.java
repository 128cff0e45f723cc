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
package leaks.twoofthesamekind;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** One variable is checked, and another one with the same choices is passed. */
@Orchestrator
@TenantScoped
public class TwoOfTheSameKind {
  private final ContactService contacts;

  public TwoOfTheSameKind(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> listEither(boolean one, boolean two, Optional<String> organizationId) {
    Optional<String> checked = one ? organizationId : Optional.empty();
    Optional<String> passed = two ? organizationId : Optional.empty();
    if (checked.isEmpty()) {
      return List.of();
    }
    return contacts.listContacts("all", passed); // flagged: TenantNotPropagated
  }
}
