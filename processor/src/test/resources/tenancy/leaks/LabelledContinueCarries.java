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
package leaks.labelledcontinuecarries;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The inner loop goes on with the outer one. */
@Orchestrator
@TenantScoped
public class LabelledContinueCarries {
  private final ContactService contacts;

  public LabelledContinueCarries(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countNested(List<List<String>> groups, Optional<String> organizationId) {
    int count = 0;
    Optional<String> scope = organizationId;
    outer:
    for (List<String> group : groups) {
      for (String segment : group) {
        if (segment.isBlank()) {
          scope = Optional.empty();
          continue outer;
        }
      }
      count += contacts.listContacts("group", scope).size(); // flagged: TenantNotPropagated
    }
    return count;
  }
}
