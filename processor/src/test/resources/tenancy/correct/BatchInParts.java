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
package correct.batchinparts;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Each part of a batch is for the same organization. */
@Orchestrator
@TenantScoped
public class BatchInParts {
  private final ContactService contacts;

  public BatchInParts(ContactService contacts) {
    this.contacts = contacts;
  }

  public int deleteInParts(List<String> ids, Optional<String> organizationId) {
    int deleted = 0;
    for (int from = 0; from < ids.size(); from += 100) {
      List<String> part = ids.subList(from, Math.min(from + 100, ids.size()));
      deleted += contacts.deleteContacts(part, organizationId);
    }
    return deleted;
  }
}
