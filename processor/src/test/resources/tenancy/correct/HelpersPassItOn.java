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
package correct.helperspassiton;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three helpers hand it on. */
@Orchestrator
@TenantScoped
public class HelpersPassItOn {
  private final InvoiceService invoices;

  public HelpersPassItOn(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listDeep(@Nullable String organizationId) {
    return one(organizationId, "x");
  }

  private List<String> one(@Nullable String scope, String text) {
    return two(text, scope);
  }

  private List<String> two(String text, @Nullable String scope) {
    return text.isEmpty() ? List.of() : three(scope);
  }

  private List<String> three(@Nullable String scope) {
    return invoices.listInvoices(scope);
  }
}
