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
package correct.fromanothermodule;

import billing.LedgerService;
import billing.Rates;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Components of another module's class files. */
@Orchestrator
@TenantScoped
public class FromAnotherModule {
  private final LedgerService ledger;
  private final Rates rates;

  public FromAnotherModule(LedgerService ledger, Rates rates) {
    this.ledger = ledger;
    this.rates = rates;
  }

  public List<String> listFromModule(String currency, Optional<String> organizationId) {
    List<String> found = new ArrayList<>(ledger.listEntries(organizationId));
    found.addAll(rates.listRates(currency, organizationId));
    return found;
  }
}
