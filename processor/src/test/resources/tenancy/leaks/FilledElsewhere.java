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
package leaks.filledelsewhere;

import crm.InvoiceService;
import crm.Organizations;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody else fills the list that is looped over. */
@Orchestrator
@TenantScoped
public class FilledElsewhere {
  private final Organizations organizations;
  private final InvoiceService invoices;

  public FilledElsewhere(Organizations organizations, InvoiceService invoices) {
    this.organizations = organizations;
    this.invoices = invoices;
  }

  public int countOfFilled(@Nullable String organizationId) { // flagged: TenantParameterIgnored
    List<String> owners = new ArrayList<>();
    organizations.fill(owners);
    int count = 0;
    for (String owner : owners) {
      count += invoices.listInvoices(owner).size(); // flagged: TenantNotPropagated
    }
    return count;
  }
}
