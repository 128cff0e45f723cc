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
package correct.fieldforadministrators;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A function in a field, run where there is no organization. */
@Orchestrator
@TenantScoped
public class FieldForAdministrators {
  private final InvoiceService invoices;

  public FieldForAdministrators(InvoiceService invoices) {
    this.invoices = invoices;
  }

  private static final Function<InvoiceService, List<String>> EVERYBODYS =
      service -> service.listInvoices(null);

  public List<String> listByField(@Nullable String organizationId) {
    return organizationId == null
        ? EVERYBODYS.apply(invoices)
        : invoices.listInvoices(organizationId);
  }
}
