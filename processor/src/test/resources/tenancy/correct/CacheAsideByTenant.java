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
package correct.cacheasidebytenant;

import com.github.benmanes.caffeine.cache.Cache;
import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Looked up, loaded and put. */
@Service
@TenantScoped
public class CacheAsideByTenant {
  private final Cache<String, List<Contact>> cache;
  private final ContactRepository repository;

  public CacheAsideByTenant(Cache<String, List<Contact>> cache, ContactRepository repository) {
    this.cache = cache;
    this.repository = repository;
  }

  public List<Contact> listAside(Optional<String> organizationId) {
    String key = organizationId.orElse("*");
    List<Contact> found = cache.getIfPresent(key);
    if (found == null) {
      found = organizationId.map(repository::findByOrganizationId).orElseGet(repository::findAll);
      cache.put(key, found);
    }
    return found;
  }
}
