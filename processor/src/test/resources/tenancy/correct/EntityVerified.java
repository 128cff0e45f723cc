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
package correct.entityverified;

import crm.Contact;
import crm.ContactRepository;
import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entity is one's own before it is asked. */
@Orchestrator
@TenantScoped
public class EntityVerified {
  private final ContactRepository repository;
  private final InvoiceService invoices;

  public EntityVerified(ContactRepository repository, InvoiceService invoices) {
    this.repository = repository;
    this.invoices = invoices;
  }

  public List<String> listOfContact(String contactId, @Nullable String organizationId) {
    Contact contact = repository.findById(contactId).orElseThrow();
    if (organizationId != null && !Objects.equals(contact.organizationId(), organizationId)) {
      throw new NoSuchElementException(contactId);
    }
    return invoices.listInvoices(contact.organizationId());
  }
}
