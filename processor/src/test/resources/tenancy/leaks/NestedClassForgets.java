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
package leaks.nestedclassforgets;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** A nested class does the work, and forgets. */
@Orchestrator
@TenantScoped
public class NestedClassForgets {
  private final ContactService contacts;

  public NestedClassForgets(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<String> listNested(Optional<String> organizationId) {
    return new Loader(contacts, organizationId).load();
  }

  private static final class Loader {
    private final ContactService contacts;
    private final Optional<String> scope;

    Loader(ContactService contacts, Optional<String> scope) {
      this.contacts = contacts;
      this.scope = scope;
    }

    List<String> load() {
      return scope.isEmpty() ? List.of() : contacts.lookup(Optional.empty()); // flagged: UnscopedTenantCall
    }
  }
}
