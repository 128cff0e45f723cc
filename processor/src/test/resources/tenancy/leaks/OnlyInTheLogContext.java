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
package leaks.onlyinthelogcontext;

import crm.Contact;
import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** It goes into the context of the log. */
@Service
@TenantScoped
public class OnlyInTheLogContext {
  private final ContactRepository repository;

  public OnlyInTheLogContext(ContactRepository repository) {
    this.repository = repository;
  }

  public List<Contact> listTraced(@Nullable String organizationId) { // flagged: TenantParameterIgnored
    MDC.put("organization", organizationId);
    try {
      return repository.findAll();
    } finally {
      MDC.remove("organization");
    }
  }
}
