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
package leaks.batchinchunks;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The organization is lost between two chunks. */
@Orchestrator
@TenantScoped
public class BatchInChunks {
  private final ContactService contacts;

  public BatchInChunks(ContactService contacts) {
    this.contacts = contacts;
  }

  public int deleteInChunks(List<String> ids, Optional<String> organizationId) {
    int deleted = 0;
    Optional<String> scope = organizationId;
    int from = 0;
    while (from < ids.size()) {
      int to = Math.min(from + 100, ids.size());
      deleted += contacts.deleteContacts(ids.subList(from, to), scope); // flagged: TenantNotPropagated
      scope = deleted > 1000 ? Optional.empty() : scope;
      from = to;
    }
    return deleted;
  }
}
