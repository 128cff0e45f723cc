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
package correct.recordpattern;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

// release: 21
/** A pattern takes the context apart. */
@Orchestrator
@TenantScoped
public class RecordPattern {
  private final ContactService contacts;

  public RecordPattern(ContactService contacts) {
    this.contacts = contacts;
  }

  record Context(String region, Optional<String> organization) {}

  public List<Contact> listContext(Object other, Optional<String> organizationId) {
    Object context = new Context("eu", organizationId);
    if (context instanceof Context(String region, Optional<String> organization)) {
      return contacts.listContacts(region, organization);
    }
    return List.of();
  }
}
