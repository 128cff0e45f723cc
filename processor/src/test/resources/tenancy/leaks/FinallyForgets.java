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
package leaks.finallyforgets;

import crm.ContactRepository;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.Optional;

/** What runs at the end may run before the organization is known. */
@Orchestrator
@TenantScoped
public class FinallyForgets {
  private final ContactRepository repository;
  private final ContactService contacts;

  public FinallyForgets(ContactRepository repository, ContactService contacts) {
    this.repository = repository;
    this.contacts = contacts;
  }

  public long countAndTouch(Optional<String> organizationId) {
    Optional<String> scope = Optional.empty();
    try {
      long before = repository.count();
      scope = organizationId;
      return before;
    } finally {
      contacts.lookup(scope); // flagged: TenantNotPropagated
    }
  }
}
