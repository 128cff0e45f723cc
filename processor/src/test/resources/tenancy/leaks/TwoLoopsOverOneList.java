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
package leaks.twoloopsoveronelist;

import crm.Contact;
import crm.ContactRepository;
import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import org.jspecify.annotations.Nullable;

/** The inner loop's element is not the one that was checked. */
@Orchestrator
@TenantScoped
public class TwoLoopsOverOneList {
  private final ContactRepository repository;
  private final InvoiceService invoices;

  public TwoLoopsOverOneList(ContactRepository repository, InvoiceService invoices) {
    this.repository = repository;
    this.invoices = invoices;
  }

  public int countPairs(@Nullable String organizationId) {
    int count = 0;
    for (Contact mine : repository.findAll()) {
      if (organizationId == null || !organizationId.equals(mine.organizationId())) {
        continue;
      }
      for (Contact other : repository.findAll()) {
        count += invoices.listInvoices(other.organizationId()).size(); // flagged: TenantNotPropagated
      }
    }
    return count;
  }
}
