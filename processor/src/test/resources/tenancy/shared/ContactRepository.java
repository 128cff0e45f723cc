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

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

public interface ContactRepository {
  List<Contact> findAll();

  List<Contact> findAll(Specification<Contact> specification);

  List<Contact> findByOrganizationId(String organizationId);

  List<Contact> findByActive(boolean active);

  List<Contact> matching(Object criteria);

  Optional<Contact> findById(String id);

  long count();

  long countByOrganizationId(String organizationId);

  int deleteByIds(Collection<String> ids);

  int deleteByIdsAndOrganizationId(Collection<String> ids, String organizationId);

  void save(Contact contact);
}
