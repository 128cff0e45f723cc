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
package leaks.throughinterface;

import crm.Lookup;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The component hides behind an interface. */
@Orchestrator
@TenantScoped
public class ThroughInterface {
  private final Lookup lookup;

  public ThroughInterface(Lookup lookup) {
    this.lookup = lookup;
  }

  public List<String> listByLookup(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    return lookup.lookup(Optional.empty()); // flagged: TenantNotPropagated
  }
}
