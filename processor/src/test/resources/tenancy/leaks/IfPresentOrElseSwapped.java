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
package leaks.ifpresentorelseswapped;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two functions change places. */
@Orchestrator
@TenantScoped
public class IfPresentOrElseSwapped {
  private final InvoiceService invoices;

  public IfPresentOrElseSwapped(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listSwapped(Optional<String> organizationId) {
    List<String> found = new ArrayList<>();
    organizationId.ifPresentOrElse(
        id -> found.addAll(invoices.listInvoices(null)), // flagged: TenantNotPropagated
        () -> found.addAll(invoices.listInvoices("acme")));
    return found;
  }
}
