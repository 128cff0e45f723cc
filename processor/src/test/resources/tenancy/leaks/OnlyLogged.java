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
package leaks.onlylogged;

import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** It goes into the log alone. */
@Service
@TenantScoped
public class OnlyLogged {
  private final ContactRepository repository;

  public OnlyLogged(ContactRepository repository) {
    this.repository = repository;
  }

  private static final Logger log = LoggerFactory.getLogger(OnlyLogged.class);

  public long countContacts(Optional<String> organizationId) { // flagged: TenantParameterIgnored
    log.info("counting for {}", organizationId.orElse("all"));
    return repository.count();
  }
}
