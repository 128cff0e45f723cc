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
package leaks.streamofentities;

import crm.Contact;
import crm.ContactRepository;
import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of all are asked whose they are. */
@Orchestrator
@TenantScoped
public class StreamOfEntities {
  private final ContactRepository repository;
  private final InvoiceService invoices;

  public StreamOfEntities(ContactRepository repository, InvoiceService invoices) {
    this.repository = repository;
    this.invoices = invoices;
  }

  public List<String> listStreamed(@Nullable String organizationId) { // flagged: TenantParameterIgnored
    return repository.findAll().stream()
        .map(Contact::organizationId)
        .distinct()
        .flatMap(owner -> invoices.listInvoices(owner).stream()) // flagged: TenantNotPropagated
        .toList();
  }
}
