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
package correct.arrayoftheown;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import org.jspecify.annotations.Nullable;

/** An array that holds nothing else. */
@Orchestrator
@TenantScoped
public class ArrayOfTheOwn {
  private final InvoiceService invoices;

  public ArrayOfTheOwn(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public int countArray(@Nullable String organizationId) {
    String[] owners = new String[1];
    owners[0] = organizationId;
    int count = 0;
    for (int i = 0; i < owners.length; i++) {
      count += invoices.listInvoices(owners[i]).size();
    }
    return count;
  }
}
