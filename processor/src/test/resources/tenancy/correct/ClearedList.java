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
package correct.clearedlist;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list is emptied before it is filled. */
@Orchestrator
@TenantScoped
public class ClearedList {
  private final ContactService contacts;

  public ClearedList(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countCleared(Optional<String> organizationId) {
    List<Optional<String>> scopes = new ArrayList<>(List.of(Optional.empty()));
    scopes.clear();
    scopes.add(organizationId);
    int count = 0;
    for (Optional<String> scope : scopes) {
      count += contacts.lookup(scope).size();
    }
    return count;
  }
}
