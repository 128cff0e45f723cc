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
package correct.manytasks;

import crm.Contact;
import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** One task for each region. */
@Orchestrator
@TenantScoped
public class ManyTasks {
  private final ExecutorService executor;
  private final ContactService contacts;

  public ManyTasks(ExecutorService executor, ContactService contacts) {
    this.executor = executor;
    this.contacts = contacts;
  }

  public List<List<Contact>> listTasks(List<String> regions, Optional<String> organizationId)
      throws Exception {
    List<Callable<List<Contact>>> tasks = new ArrayList<>();
    for (String region : regions) {
      tasks.add(() -> contacts.listContacts(region, organizationId));
    }
    List<List<Contact>> found = new ArrayList<>();
    for (Future<List<Contact>> each : executor.invokeAll(tasks)) {
      found.add(each.get());
    }
    return found;
  }
}
