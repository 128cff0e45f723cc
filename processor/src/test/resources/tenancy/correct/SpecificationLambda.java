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
package correct.specificationlambda;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import io.stanchion.tenancy.TenantScope;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;

/** The specification looks at the organization itself. */
@Service
@TenantScoped
public class SpecificationLambda {
  private final ContactRepository repository;

  public SpecificationLambda(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listContacts(TenantScope<String> organizationId) {
    return repository.findAll(
        Specification.where(
            (root, query, builder) ->
                organizationId.fold(
                    () -> builder.and(), id -> builder.equal(root.get("organizationId"), id))));
  }
}
