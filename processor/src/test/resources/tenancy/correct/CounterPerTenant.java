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
package correct.counterpertenant;

import crm.ContactRepository;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A map of the component's own, one entry for each organization. */
@Service
@TenantScoped
public class CounterPerTenant {
  private final ContactRepository repository;

  public CounterPerTenant(ContactRepository repository) {
    this.repository = repository;
  }

  private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

  public int countCalls(@Nullable String organizationId) {
    String key = organizationId == null ? "*" : organizationId;
    return calls.computeIfAbsent(key, missing -> new AtomicInteger()).incrementAndGet();
  }
}
