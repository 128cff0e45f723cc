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
package leaks.yieldforgets;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a switch yields nothing. */
@Orchestrator
@TenantScoped
public class YieldForgets {
  private final InvoiceService invoices;

  public YieldForgets(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listByRegion(String region, @Nullable String organizationId) {
    String scope =
        switch (region) {
          case "eu":
            yield organizationId;
          default:
            if (region.isEmpty()) {
              yield null;
            }
            yield organizationId;
        };
    return invoices.listInvoices(scope); // flagged: TenantNotPropagated
  }
}
