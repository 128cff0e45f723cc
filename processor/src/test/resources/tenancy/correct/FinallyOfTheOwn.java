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
package correct.finallyoftheown;

import crm.ContactRepository;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.Optional;

/** What runs at the end is for the same organization. */
@Orchestrator
@TenantScoped
public class FinallyOfTheOwn {
  private final ContactRepository repository;
  private final ContactService contacts;

  public FinallyOfTheOwn(ContactRepository repository, ContactService contacts) {
    this.repository = repository;
    this.contacts = contacts;
  }

  public long countFinally(Optional<String> organizationId) {
    Optional<String> scope = Optional.empty();
    try {
      scope = organizationId;
      return scope.map(repository::countByOrganizationId).orElseGet(repository::count);
    } finally {
      contacts.lookup(organizationId);
    }
  }
}
