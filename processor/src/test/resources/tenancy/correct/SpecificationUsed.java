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
package correct.specificationused;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** The specification restricts the query. */
@Service
@TenantScoped
public class SpecificationUsed {
  private final ContactRepository repository;

  public SpecificationUsed(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listContacts(Optional<String> organizationId) {
    Specification<Contact> active = (root, query, builder) -> builder.equal(root.get("active"), true);
    return repository.findAll(organizationId.map(id -> active.and(inOrganization(id))).orElse(active));
  }

  private static Specification<Contact> inOrganization(String id) {
    return (root, query, builder) -> builder.equal(root.get("organizationId"), id);
  }
}
