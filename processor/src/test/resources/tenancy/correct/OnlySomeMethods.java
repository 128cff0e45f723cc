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
package correct.onlysomemethods;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only some of the methods are scoped. */
@Service
public class OnlySomeMethods {
  @TenantScoped
  public List<String> listNumbers(@Nullable String organizationId) {
    return organizationId == null ? List.of("everybody's") : List.of(organizationId);
  }

  @TenantScoped
  public int countNumbers(String region, @Nullable String organizationId) {
    return listNumbers(organizationId).size() + region.length();
  }

  public List<String> listRegions(String organizationId) {
    return List.of("eu", organizationId);
  }
}
