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
package correct.removedinmemory;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is not one's own is removed. */
@Service
@TenantScoped
public class RemovedInMemory {
  private final ContactRepository repository;

  public RemovedInMemory(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listContacts(@Nullable String organizationId) {
    List<Contact> found = new ArrayList<>(repository.findAll());
    if (organizationId != null) {
      found.removeIf(each -> !each.organizationId().equals(organizationId));
    }
    return found;
  }
}
