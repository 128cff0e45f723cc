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
package leaks.loopshifts;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Each round hands a variable on to the next one. */
@Orchestrator
@TenantScoped
public class LoopShifts {
  private final ContactService contacts;

  public LoopShifts(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> listShifted(int rounds, Optional<String> organizationId) {
    Optional<String> a = organizationId;
    Optional<String> b = organizationId;
    Optional<String> c = organizationId;
    Optional<String> d = organizationId;
    Optional<String> e = organizationId;
    for (int i = 0; i < rounds; i++) {
      a = b;
      b = c;
      c = d;
      d = e;
      e = Optional.empty();
    }
    return contacts.listContacts("all", a); // flagged: TenantNotPropagated
  }
}
