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
package leaks.lambdatakeswhatitgets;

import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The helper gives the lambda another organization. */
@Orchestrator
@TenantScoped
public class LambdaTakesWhatItGets {
  private final InvoiceService invoices;

  public LambdaTakesWhatItGets(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listApplied(Request request, @Nullable String organizationId) {
    return with(request, organizationId, scope -> invoices.listInvoices(scope)); // flagged: TenantNotPropagated
  }

  private static List<String> with(
      Request request, @Nullable String scope, Function<String, List<String>> work) {
    return scope == null ? List.of() : work.apply(request.organizationId());
  }
}
