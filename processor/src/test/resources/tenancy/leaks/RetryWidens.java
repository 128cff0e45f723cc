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
package leaks.retrywidens;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The second attempt is for everybody. */
@Orchestrator
@TenantScoped
public class RetryWidens {
  private final ContactService contacts;

  public RetryWidens(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> listWithRetry(Optional<String> organizationId) {
    Optional<String> scope = organizationId;
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return contacts.listContacts("all", scope); // flagged: TenantNotPropagated
      } catch (IllegalStateException busy) {
        scope = Optional.empty();
      }
    }
    return List.of();
  }
}
