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
package correct.batchofone;

import crm.InvoiceService;
import crm.Organizations;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import org.jspecify.annotations.Nullable;

/** An administrator's batch runs for each organization. */
@Orchestrator
@TenantScoped
public class BatchOfOne {
  private final Organizations organizations;
  private final InvoiceService invoices;

  public BatchOfOne(Organizations organizations, InvoiceService invoices) {
    this.organizations = organizations;
    this.invoices = invoices;
  }

  public int countBatch(@Nullable String organizationId) {
    if (organizationId != null) {
      return invoices.listInvoices(organizationId).size();
    }
    int count = 0;
    for (String each : organizations.all()) {
      count += invoices.listInvoices(each).size();
    }
    return count;
  }
}
