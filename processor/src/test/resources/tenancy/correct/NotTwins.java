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
package correct.nottwins;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Internal;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Operations that only look alike. */
@Service
@TenantScoped
public class NotTwins {
  private final ContactRepository repository;

  public NotTwins(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listContacts(Optional<String> organizationId) {
    return organizationId.map(repository::findByOrganizationId).orElseGet(repository::findAll);
  }

  public List<Contact> listContacts(boolean active, Optional<String> organizationId) {
    return repository.findByActive(active).stream()
        .filter(each -> organizationId.map(each.organizationId()::equals).orElse(true))
        .toList();
  }

  @Internal
  public List<String> listSegments() {
    return List.of("new", "old");
  }
}
