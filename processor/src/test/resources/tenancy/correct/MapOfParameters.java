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
package correct.mapofparameters;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map under constant keys. */
@Orchestrator
@TenantScoped
public class MapOfParameters {
  private final ContactService contacts;

  public MapOfParameters(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> listFromMap(String region, Optional<String> organizationId) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("region", region);
    parameters.put("organization", organizationId.orElse(null));
    String scope = (String) parameters.get("organization");
    return contacts.listContacts(region, Optional.ofNullable(scope));
  }
}
