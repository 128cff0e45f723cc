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
package leaks.recursionforgets;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.Optional;

/** From the second level on nobody knows whose tree it is. */
@Orchestrator
@TenantScoped
public class RecursionForgets {
  private final ContactService contacts;

  public RecursionForgets(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countTree(int depth, Optional<String> organizationId) {
    return walk(depth, organizationId);
  }

  private int walk(int depth, Optional<String> scope) {
    int own = contacts.lookup(scope).size(); // flagged: TenantNotPropagated
    return depth == 0 ? own : own + walk(depth - 1, Optional.empty());
  }
}
