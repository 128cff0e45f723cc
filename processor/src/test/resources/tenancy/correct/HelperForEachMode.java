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
package correct.helperforeachmode;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Each mode has a helper of its own. */
@Orchestrator
@TenantScoped
public class HelperForEachMode {
  private final InvoiceService invoices;

  public HelperForEachMode(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listByMode(Optional<String> organizationId) {
    return organizationId.map(this::own).orElseGet(this::everybodys);
  }

  private List<String> own(String id) {
    return invoices.listInvoices(id);
  }

  private List<String> everybodys() {
    return invoices.listInvoices(null);
  }
}
