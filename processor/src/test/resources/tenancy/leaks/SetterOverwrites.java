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
package leaks.setteroverwrites;

import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The context's setter takes what the client sent. */
@Orchestrator
@TenantScoped
public class SetterOverwrites {
  private final InvoiceService invoices;

  public SetterOverwrites(InvoiceService invoices) {
    this.invoices = invoices;
  }

  static final class Context {
    private String organization;

    String getOrganization() {
      return organization;
    }

    void setOrganization(String value) {
      organization = value;
    }
  }

  public List<String> listOverwritten(Request request, @Nullable String organizationId) {
    Context context = new Context();
    context.setOrganization(organizationId);
    if (request.organizationId() != null) {
      context.setOrganization(request.organizationId());
    }
    return invoices.listInvoices(context.getOrganization()); // flagged: TenantNotPropagated
  }
}
