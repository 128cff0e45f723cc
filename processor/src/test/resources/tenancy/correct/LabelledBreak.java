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
package correct.labelledbreak;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The widened variable leaves both loops. */
@Orchestrator
@TenantScoped
public class LabelledBreak {
  private final ContactService contacts;

  public LabelledBreak(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countUntil(List<List<String>> groups, Optional<String> organizationId) {
    int count = 0;
    Optional<String> scope = organizationId;
    search:
    for (List<String> group : groups) {
      for (String each : group) {
        if (each.isBlank()) {
          scope = Optional.empty();
          break search;
        }
        count += contacts.listContacts(each, scope).size();
      }
      count += contacts.listContacts("group", scope).size();
    }
    return count;
  }
}
