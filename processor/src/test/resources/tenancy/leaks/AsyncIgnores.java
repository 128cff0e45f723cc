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
package leaks.asyncignores;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The other thread never hears of it. */
@Service
@TenantScoped
public class AsyncIgnores {
  private final ContactRepository repository;

  public AsyncIgnores(ContactRepository repository) {
    this.repository = repository;
  }

  public CompletableFuture<List<Contact>> listContacts(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    Optional<String> scope = organizationId.map(String::strip);
    return CompletableFuture.supplyAsync(repository::findAll);
  }
}
