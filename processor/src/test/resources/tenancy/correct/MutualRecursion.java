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
package correct.mutualrecursion;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two helpers hand it to each other. */
@Orchestrator
@TenantScoped
public class MutualRecursion {
  private final InvoiceService invoices;

  public MutualRecursion(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listMutual(int depth, @Nullable String organizationId) {
    return even(depth, organizationId);
  }

  private List<String> even(int depth, @Nullable String scope) {
    return depth == 0 ? invoices.listInvoices(scope) : odd(depth - 1, scope);
  }

  private List<String> odd(int depth, @Nullable String scope) {
    return depth == 0 ? List.of() : even(depth - 1, scope);
  }
}
