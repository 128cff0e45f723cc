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
package correct.guardedreport;

import crm.InvoiceService;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import java.util.List;

/** A guard lets the caller in before everybody is asked for. */
public class GuardedReport {
  private final AdminGuard guard;
  private final InvoiceService invoices;

  public GuardedReport(AdminGuard guard, InvoiceService invoices) {
    this.guard = guard;
    this.invoices = invoices;
  }

  public List<String> report(Caller caller, String organization) {
    if (!guard.admits(caller)) {
      return invoices.listInvoices(organization);
    }
    return invoices.listInvoices(null);
  }
}
