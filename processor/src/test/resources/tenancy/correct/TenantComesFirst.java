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
package correct.tenantcomesfirst;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

// option: tenantPosition=first
/** The same where the organization comes first. */
@Service
@TenantScoped
public class TenantComesFirst {
  public List<String> listNumbers(Optional<String> organizationId, Optional<String> region) {
    return organizationId.map(List::of).orElse(List.of(region.orElse("all")));
  }

  public int countNumbers(Optional<String> organizationId, Optional<String> region) {
    return listNumbers(organizationId, region).size();
  }
}
