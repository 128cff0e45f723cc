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
package leaks.overwritten;

import crm.Contact;
import crm.ContactRepository;
import crm.Request;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** It is overwritten before anybody reads it. */
@Service
@TenantScoped
public class Overwritten {
  private final ContactRepository repository;

  public Overwritten(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listContacts(Request request, @Nullable String organizationId) { // flagged: TenantParameterIgnored
    organizationId = request.organizationId();
    return repository.findByOrganizationId(organizationId);
  }
}
