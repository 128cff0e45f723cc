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
package leaks.defaultofobjects;

import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A default that is somebody. */
@Orchestrator
@TenantScoped
public class DefaultOfObjects {
  private final InvoiceService invoices;

  public DefaultOfObjects(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listDefaulted(Request request, @Nullable String organizationId) {
    String scope = Objects.requireNonNullElse(request.organizationId(), organizationId);
    return invoices.listInvoices(scope); // flagged: TenantNotPropagated
  }
}
