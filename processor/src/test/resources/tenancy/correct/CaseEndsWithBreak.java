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
package correct.caseendswithbreak;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The widened variable ends with its case. */
@Orchestrator
@TenantScoped
public class CaseEndsWithBreak {
  private final ContactService contacts;

  public CaseEndsWithBreak(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> listBreak(int level, Optional<String> organizationId) {
    Optional<String> scope = organizationId;
    List<Contact> found = new ArrayList<>();
    switch (level) {
      case 1:
        scope = Optional.empty();
        break;
      case 2:
        found.addAll(contacts.listContacts("two", scope));
        break;
      default:
        found.addAll(contacts.listContacts("more", organizationId));
    }
    return found;
  }
}
