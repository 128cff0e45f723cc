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
package correct.continueinaswitch;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** What continue leaves does not reach the code behind the switch. */
@Orchestrator
@TenantScoped
public class ContinueInASwitch {
  private final ContactService contacts;

  public ContinueInASwitch(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countKinds(List<String> kinds, Optional<String> organizationId) {
    int count = 0;
    for (String kind : kinds) {
      Optional<String> scope = organizationId;
      switch (kind) {
        case "none":
          scope = Optional.empty();
          continue;
        default:
          count++;
      }
      count += contacts.listContacts(kind, scope).size();
    }
    return count;
  }
}
