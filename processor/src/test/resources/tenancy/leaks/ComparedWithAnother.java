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
package leaks.comparedwithanother;

import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The check compares the wrong value. */
@Orchestrator
@TenantScoped
public class ComparedWithAnother {
  private final InvoiceService invoices;

  public ComparedWithAnother(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listCompared(Request request, String other, @Nullable String organizationId) {
    if (!Objects.equals(other, organizationId)) {
      throw new IllegalArgumentException("not yours");
    }
    return invoices.listInvoices(request.organizationId()); // flagged: TenantNotPropagated
  }
}
