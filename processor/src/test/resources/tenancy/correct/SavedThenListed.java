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
package correct.savedthenlisted;

import crm.Contact;
import crm.ContactRepository;
import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The entity that was just made knows its owner. */
@Orchestrator
@TenantScoped
public class SavedThenListed {
  private final ContactRepository repository;
  private final InvoiceService invoices;

  public SavedThenListed(ContactRepository repository, InvoiceService invoices) {
    this.repository = repository;
    this.invoices = invoices;
  }

  public List<String> createAndList(String email, Optional<String> organizationId) {
    Contact contact = new Contact(email, organizationId.orElseThrow(), email, true);
    repository.save(contact);
    return invoices.listInvoices(contact.organizationId());
  }
}
