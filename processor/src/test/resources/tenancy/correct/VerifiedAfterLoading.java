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
package correct.verifiedafterloading;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The entity is one's own, or there is none. */
@Service
@TenantScoped
public class VerifiedAfterLoading {
  private final ContactRepository repository;

  public VerifiedAfterLoading(ContactRepository repository) {
    this.repository = repository;
  }

  public Contact getContact(String id, Optional<String> organizationId) {
    return repository
        .findById(id)
        .filter(each -> organizationId.isEmpty() || organizationId.get().equals(each.organizationId()))
        .orElseThrow(() -> new NoSuchElementException(id));
  }
}
