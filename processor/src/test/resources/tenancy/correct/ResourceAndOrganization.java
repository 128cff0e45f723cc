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
package correct.resourceandorganization;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Inside of try with resources. */
@Orchestrator
@TenantScoped
public class ResourceAndOrganization {
  private final ContactService contacts;

  public ResourceAndOrganization(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countResource(Supplier<AutoCloseable> sessions, Optional<String> organizationId)
      throws Exception {
    try (AutoCloseable session = sessions.get()) {
      return contacts.lookup(organizationId).size();
    }
  }
}
