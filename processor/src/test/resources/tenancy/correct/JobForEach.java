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
package correct.jobforeach;

import crm.ContactService;
import crm.Organizations;
import java.util.List;
import java.util.Optional;

/** A job that names each organization. */
public class JobForEach implements Runnable {
  private final Organizations organizations;
  private final ContactService contacts;

  public JobForEach(Organizations organizations, ContactService contacts) {
    this.organizations = organizations;
    this.contacts = contacts;
  }

  @Override
  public void run() {
    for (String each : organizations.all()) {
      contacts.deleteContacts(List.of("old"), Optional.of(each));
    }
  }
}
