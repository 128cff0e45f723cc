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
package leaks.transactionforgets;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Inside of the transaction it is forgotten. */
@Orchestrator
@TenantScoped
public class TransactionForgets {
  private final TransactionTemplate transaction;
  private final ContactService contacts;

  public TransactionForgets(TransactionTemplate transaction, ContactService contacts) {
    this.transaction = transaction;
    this.contacts = contacts;
  }

  public int deleteTransactional(List<String> ids, Optional<String> organizationId) { // flagged: TenantParameterIgnored
    return transaction.execute(status -> contacts.deleteContacts(ids, Optional.empty())); // flagged: TenantNotPropagated
  }
}
