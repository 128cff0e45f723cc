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
package correct.loggedandused;

import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logged, checked and used. */
@Service
@TenantScoped
public class LoggedAndUsed {
  private final ContactRepository repository;

  public LoggedAndUsed(ContactRepository repository) {
    this.repository = repository;
  }

  private static final Logger log = LoggerFactory.getLogger(LoggedAndUsed.class);

  public long countContacts(@Nullable String organizationId) {
    if (organizationId != null && organizationId.isBlank()) {
      throw new IllegalArgumentException("blank organization");
    }
    log.info("counting for {}", organizationId);
    return organizationId == null
        ? repository.count()
        : repository.countByOrganizationId(organizationId);
  }
}
