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
package correct.asynccombined;

import billing.LedgerService;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Two futures of the same organization. */
@Orchestrator
@TenantScoped
public class AsyncCombined {
  private final ContactService contacts;
  private final LedgerService ledger;

  public AsyncCombined(ContactService contacts, LedgerService ledger) {
    this.contacts = contacts;
    this.ledger = ledger;
  }

  public List<String> listCombined(Optional<String> organizationId) {
    CompletableFuture<List<String>> left =
        CompletableFuture.supplyAsync(() -> contacts.lookup(organizationId));
    CompletableFuture<List<String>> right =
        CompletableFuture.supplyAsync(() -> ledger.listEntries(organizationId));
    return left.thenCombine(
            right,
            (one, other) -> Stream.concat(one.stream(), other.stream()).toList())
        .join();
  }
}
