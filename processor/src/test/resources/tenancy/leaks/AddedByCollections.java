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
package leaks.addedbycollections;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A static method adds everybody to the list. */
@Orchestrator
@TenantScoped
public class AddedByCollections {
  private final ContactService contacts;

  public AddedByCollections(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countAdded(Optional<String> organizationId) {
    List<Optional<String>> scopes = new ArrayList<>();
    Collections.addAll(scopes, organizationId, Optional.empty());
    int count = 0;
    for (Optional<String> scope : scopes) {
      count += contacts.lookup(scope).size(); // flagged: TenantNotPropagated
    }
    return count;
  }
}
