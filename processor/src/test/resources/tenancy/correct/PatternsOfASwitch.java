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
package correct.patternsofaswitch;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import io.stanchion.tenancy.TenantScope;
import java.util.List;

// release: 21
/** A switch over the two forms. */
@Orchestrator
@TenantScoped
public class PatternsOfASwitch {
  private final InvoiceService invoices;

  public PatternsOfASwitch(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listSwitch(TenantScope<String> organizationId) {
    return switch (organizationId) {
      case TenantScope.All<String> all -> invoices.listInvoices(null);
      case TenantScope.One<String>(var id) -> invoices.listInvoices(id);
    };
  }
}
