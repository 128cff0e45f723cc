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
package leaks.helperignores;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Three helpers pass it on, and the last ignores it. */
@Service
@TenantScoped
public class HelperIgnores {
  private final ContactRepository repository;

  public HelperIgnores(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listContacts(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    return first(organizationId);
  }

  private List<Contact> first(Optional<String> scope) {
    return second(scope, 3);
  }

  private List<Contact> second(Optional<String> scope, int depth) {
    return depth == 0 ? third(scope) : second(scope, depth - 1);
  }

  private List<Contact> third(Optional<String> scope) {
    return repository.findAll();
  }
}
