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
package correct.queryparameter;

import crm.Contact;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** A parameter of a query. */
@Service
@TenantScoped
public class QueryParameter {
  private final EntityManager entities;

  public QueryParameter(EntityManager entities) {
    this.entities = entities;
  }

  public List<Contact> listContacts(Optional<String> organizationId) {
    return entities
        .createQuery("from Contact c where :id is null or c.organizationId = :id", Contact.class)
        .setParameter("id", organizationId.orElse(null))
        .getResultList();
  }
}
