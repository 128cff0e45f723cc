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
package correct.checkedafterthechoice;

import crm.Contact;
import crm.ContactService;
import crm.InvoiceService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variable that is checked is the one that is passed. */
@Orchestrator
@TenantScoped
public class CheckedAfterTheChoice {
  private final ContactService contacts;
  private final InvoiceService invoices;

  public CheckedAfterTheChoice(ContactService contacts, InvoiceService invoices) {
    this.contacts = contacts;
    this.invoices = invoices;
  }

  public List<Contact> listChecked(boolean own, Optional<String> organizationId) {
    Optional<String> scope = own ? organizationId : Optional.empty();
    if (scope.isEmpty()) {
      return List.of();
    }
    return contacts.listContacts("all", scope);
  }

  public List<String> listRequired(boolean own, @Nullable String organizationId) {
    String scope = own ? organizationId : null;
    Objects.requireNonNull(scope, "scope");
    return invoices.listInvoices(scope);
  }
}
