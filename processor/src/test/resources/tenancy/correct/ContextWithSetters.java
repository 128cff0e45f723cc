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
package correct.contextwithsetters;

import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mutable context carries it. */
@Orchestrator
@TenantScoped
public class ContextWithSetters {
  private final InvoiceService invoices;

  public ContextWithSetters(InvoiceService invoices) {
    this.invoices = invoices;
  }

  static final class Context {
    private String region;
    private String organization;

    String getRegion() {
      return region;
    }

    String getOrganization() {
      return organization;
    }

    void setRegion(String value) {
      region = value;
    }

    void setOrganization(String value) {
      organization = value;
    }
  }

  public List<String> listWithSetters(Request request, @Nullable String organizationId) {
    Context context = new Context();
    context.setRegion(request.header("X-Region"));
    context.setOrganization(organizationId);
    return context.getRegion().isEmpty()
        ? List.of()
        : invoices.listInvoices(context.getOrganization());
  }
}
