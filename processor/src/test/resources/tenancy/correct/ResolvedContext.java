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
package correct.resolvedcontext;

import crm.ContactService;
import crm.InvoiceService;
import io.stanchion.tenancy.OrganizationContext;
import java.util.Optional;

/** The organization of the authenticated caller. */
public class ResolvedContext {
  private final ContactService contacts;
  private final InvoiceService invoices;

  public ResolvedContext(ContactService contacts, InvoiceService invoices) {
    this.contacts = contacts;
    this.invoices = invoices;
  }

  public int count(OrganizationContext<String> context) {
    String id = context.organizationId();
    return contacts.lookup(Optional.of(id)).size() + invoices.listInvoices(id).size();
  }
}
