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
package correct.contextcarries;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** A context object carries it through helpers. */
@Orchestrator
@TenantScoped
public class ContextCarries {
  private final ContactService contacts;

  public ContextCarries(ContactService contacts) {
    this.contacts = contacts;
  }

  record Context(String region, Optional<String> organization) {}

  public List<Contact> listThroughContext(String region, Optional<String> organizationId) {
    return load(new Context(region, organizationId));
  }

  private List<Contact> load(Context context) {
    return contacts.listContacts(context.region(), context.organization());
  }
}
