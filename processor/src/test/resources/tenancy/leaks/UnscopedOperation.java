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
package leaks.unscopedoperation;

import crm.ContactService;
import io.stanchion.Service;
import java.util.Optional;

/** An operation that is not scoped calls one that is. */
@Service
public class UnscopedOperation {
  private final ContactService contacts;

  public UnscopedOperation(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countEverything(String segment) {
    return contacts.listContacts(segment, Optional.empty()).size(); // flagged: UnscopedTenantCall
  }
}
