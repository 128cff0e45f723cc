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
package correct.twolists;

import crm.InvoiceService;
import crm.Organizations;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two lists of the same kind do not mix. */
@Orchestrator
@TenantScoped
public class TwoLists {
  private final Organizations organizations;
  private final InvoiceService invoices;

  public TwoLists(Organizations organizations, InvoiceService invoices) {
    this.organizations = organizations;
    this.invoices = invoices;
  }

  public int countTwoLists(@Nullable String organizationId) {
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    own.add(organizationId);
    others.addAll(organizations.all());
    int count = others.size();
    for (String each : own) {
      count += invoices.listInvoices(each).size();
    }
    return count;
  }
}
