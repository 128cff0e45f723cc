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
package leaks.inheritedignores;

import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The operation of the superclass ignores it. */
@Service
@TenantScoped
public class InheritedIgnores extends InheritedIgnoresBase {
  private final ContactRepository repository;

  public InheritedIgnores(ContactRepository repository) {
    this.repository = repository;
  }

  public long countActive(Optional<String> organizationId) {
    return organizationId.map(repository::countByOrganizationId).orElseGet(repository::count);
  }
}

abstract class InheritedIgnoresBase {
  public List<String> listColours(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    return List.of("red", "green");
  }
}
