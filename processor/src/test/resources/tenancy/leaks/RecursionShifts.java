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
package leaks.recursionshifts;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.Optional;

/** Each level hands the arguments on by one place. */
@Orchestrator
@TenantScoped
public class RecursionShifts {
  private final ContactService contacts;

  public RecursionShifts(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countShifted(int depth, Optional<String> organizationId) {
    return walk(depth, organizationId, organizationId, organizationId, organizationId);
  }

  private int walk(
      int depth, Optional<String> a, Optional<String> b, Optional<String> c, Optional<String> d) {
    return depth == 0
        ? contacts.lookup(a).size() // flagged: TenantNotPropagated
        : walk(depth - 1, b, c, d, Optional.empty());
  }
}
