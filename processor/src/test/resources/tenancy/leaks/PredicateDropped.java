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
package leaks.predicatedropped;

import crm.Contact;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;

/** The predicate never reaches the query. */
@Service
@TenantScoped
public class PredicateDropped {
  private final EntityManager entities;

  public PredicateDropped(EntityManager entities) {
    this.entities = entities;
  }

  public List<Contact> listContacts(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<Contact> query = builder.createQuery(Contact.class);
    Root<Contact> root = query.from(Contact.class);
    organizationId.map(id -> builder.equal(root.get("organizationId"), id));
    return entities.createQuery(query).getResultList();
  }
}
