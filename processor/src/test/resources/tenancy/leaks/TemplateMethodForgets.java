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
package leaks.templatemethodforgets;

import crm.ContactService;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.Optional;

/** The superclass calls back, and the callback forgets. */
@Orchestrator
@TenantScoped
public class TemplateMethodForgets extends TemplateMethodBase {
  private final ContactService contacts;

  public TemplateMethodForgets(ContactService contacts) {
    this.contacts = contacts;
  }

  public int countTemplate(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    return run(organizationId);
  }

  @Override
  protected int step(Optional<String> scope) {
    return contacts.lookup(Optional.empty()).size(); // flagged: TenantNotPropagated
  }
}

abstract class TemplateMethodBase {
  protected int run(Optional<String> scope) {
    return step(scope);
  }

  protected abstract int step(Optional<String> scope);
}
