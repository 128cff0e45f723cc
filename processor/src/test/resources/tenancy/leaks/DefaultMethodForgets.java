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
package leaks.defaultmethodforgets;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** A default method of an interface loses it. */
@Orchestrator
@TenantScoped
public class DefaultMethodForgets implements DefaultMethodPart {
  private final ContactService contacts;

  public DefaultMethodForgets(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<String> listByDefault(Optional<String> organizationId) {
    return load(contacts, organizationId);
  }
}

interface DefaultMethodPart {
  default List<String> load(ContactService contacts, Optional<String> scope) {
    return contacts.lookup(Optional.empty()); // flagged: UnscopedTenantCall
  }
}
