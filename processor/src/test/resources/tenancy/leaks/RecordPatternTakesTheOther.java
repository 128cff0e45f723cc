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
package leaks.recordpatterntakestheother;

import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

// release: 21
/** The pattern binds two organizations, and the wrong one is passed. */
@Orchestrator
@TenantScoped
public class RecordPatternTakesTheOther {
  private final InvoiceService invoices;

  public RecordPatternTakesTheOther(InvoiceService invoices) {
    this.invoices = invoices;
  }

  record Transfer(String source, String target) {}

  public List<String> listTransfers(Request request, @Nullable String organizationId) {
    Object transfer = new Transfer(organizationId, request.organizationId());
    if (transfer instanceof Transfer(String source, String target)) {
      return invoices.listInvoices(target); // flagged: TenantNotPropagated
    }
    return List.of();
  }
}
