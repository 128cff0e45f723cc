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
package leaks.canonicalafterthechoice;

import crm.InvoiceService;
import crm.Organizations;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An unknown conversion of what may be null. */
@Orchestrator
@TenantScoped
public class CanonicalAfterTheChoice {
  private final Organizations organizations;
  private final InvoiceService invoices;

  public CanonicalAfterTheChoice(Organizations organizations, InvoiceService invoices) {
    this.organizations = organizations;
    this.invoices = invoices;
  }

  public List<String> listCanonical(boolean wide, @Nullable String organizationId) {
    String id = wide ? null : organizationId;
    return invoices.listInvoices(organizations.canonical(id)); // flagged: TenantNotPropagated
  }
}
