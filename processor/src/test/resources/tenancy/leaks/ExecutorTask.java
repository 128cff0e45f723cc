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
package leaks.executortask;

import crm.ContactService;
import crm.TenantHolder;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A task in an anonymous class. */
@Orchestrator
@TenantScoped
public class ExecutorTask {
  private final ExecutorService executor;
  private final ContactService contacts;

  public ExecutorTask(ExecutorService executor, ContactService contacts) {
    this.executor = executor;
    this.contacts = contacts;
  }

  public Future<List<String>> listTask(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    return executor.submit(
        new Callable<List<String>>() {
          @Override
          public List<String> call() {
            return contacts.lookup(TenantHolder.current()); // flagged: TenantNotPropagated
          }
        });
  }
}
