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
package leaks.helperofacontroller;

import crm.Contact;
import crm.ContactService;
import crm.Request;
import java.util.List;
import java.util.Optional;

/** The helper of a controller turns blank into everybody. */
public class HelperOfAController {
  private final ContactService contacts;

  public HelperOfAController(ContactService contacts) {
    this.contacts = contacts;
  }

  public List<Contact> list(Request request) {
    return contacts.listContacts("all", scope(request)); // flagged: UnscopedTenantCall
  }

  private static Optional<String> scope(Request request) {
    String id = request.organizationId();
    return id.isBlank() ? Optional.empty() : Optional.of(id);
  }
}
