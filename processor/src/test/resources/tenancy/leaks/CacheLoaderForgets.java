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
package leaks.cacheloaderforgets;

import com.github.benmanes.caffeine.cache.Cache;
import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The loader of a cache loads everybody's. */
@Orchestrator
@TenantScoped
public class CacheLoaderForgets {
  private final Cache<String, List<Contact>> cache;
  private final ContactService contacts;

  public CacheLoaderForgets(Cache<String, List<Contact>> cache, ContactService contacts) {
    this.cache = cache;
    this.contacts = contacts;
  }

  public List<Contact> listCached(String segment, Optional<String> organizationId) {
    String key = organizationId.orElse("*") + ":" + segment;
    return cache.get(key, missing -> contacts.listContacts(segment, Optional.empty())); // flagged: TenantNotPropagated
  }
}
