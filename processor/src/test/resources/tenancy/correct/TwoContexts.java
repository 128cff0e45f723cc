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
package correct.twocontexts;

import crm.ContactRepository;
import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two contexts do not mix. */
@Orchestrator
@TenantScoped
public class TwoContexts {
  private final InvoiceService invoices;
  private final ContactRepository repository;

  public TwoContexts(InvoiceService invoices, ContactRepository repository) {
    this.invoices = invoices;
    this.repository = repository;
  }

  static final class Context {
    String organization;
  }

  public List<String> listTwoContexts(Request request, @Nullable String organizationId) {
    Context own = new Context();
    Context sent = new Context();
    own.organization = organizationId;
    sent.organization = request.organizationId();
    repository.matching(sent);
    return invoices.listInvoices(own.organization);
  }
}
