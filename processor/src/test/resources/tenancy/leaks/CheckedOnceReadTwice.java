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
package leaks.checkedoncereadtwice;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An iterator gives something else the second time. */
@Orchestrator
@TenantScoped
public class CheckedOnceReadTwice {
  private final InvoiceService invoices;

  public CheckedOnceReadTwice(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listIterated(Iterator<String> owners, @Nullable String organizationId) {
    if (organizationId == null || !organizationId.equals(owners.next())) {
      return List.of();
    }
    return invoices.listInvoices(owners.next()); // flagged: TenantNotPropagated
  }
}
