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
package correct.thesuperoperation;

import crm.BaseTickets;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The inherited operation gets it. */
@Service
@TenantScoped
public class TheSuperOperation extends BaseTickets {
  @Override
  public List<String> listTickets(Optional<String> organizationId) {
    List<String> found = new ArrayList<>(super.listTickets(organizationId));
    found.sort(Comparator.naturalOrder());
    return found;
  }
}
