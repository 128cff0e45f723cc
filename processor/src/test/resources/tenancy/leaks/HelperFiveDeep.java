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
package leaks.helperfivedeep;

import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fifth helper of a chain loses it. */
@Orchestrator
@TenantScoped
public class HelperFiveDeep {
  private final InvoiceService invoices;

  public HelperFiveDeep(InvoiceService invoices) {
    this.invoices = invoices;
  }

  public List<String> listDeep(@Nullable String organizationId) { // flagged: TenantParameterIgnored
    return one(organizationId, "x");
  }

  private List<String> one(@Nullable String scope, String text) {
    return two(text, scope);
  }

  private List<String> two(String text, @Nullable String scope) {
    return three(scope, text);
  }

  private List<String> three(@Nullable String scope, String text) {
    return text.isEmpty() ? List.of() : four(scope, text);
  }

  private List<String> four(@Nullable String scope, String text) {
    return five(text, scope);
  }

  private List<String> five(@Nullable String scope, String text) {
    return invoices.listInvoices(scope); // flagged: TenantNotPropagated
  }
}
