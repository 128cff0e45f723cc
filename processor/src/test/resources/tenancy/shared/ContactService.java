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
package crm;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

@Service
@TenantScoped
public class ContactService implements Lookup {
  private final ContactRepository repository;

  public ContactService(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listContacts(String segment, Optional<String> organizationId) {
    return organizationId.map(repository::findByOrganizationId).orElseGet(repository::findAll);
  }

  public Optional<Contact> findContact(String id, Optional<String> organizationId) {
    return repository
        .findById(id)
        .filter(each -> organizationId.map(each.organizationId()::equals).orElse(true));
  }

  public int deleteContacts(List<String> ids, Optional<String> organizationId) {
    return organizationId
        .map(each -> repository.deleteByIdsAndOrganizationId(ids, each))
        .orElseGet(() -> repository.deleteByIds(ids));
  }

  @Override
  public List<String> lookup(Optional<String> organizationId) {
    return listContacts("all", organizationId).stream().map(Contact::email).toList();
  }
}
