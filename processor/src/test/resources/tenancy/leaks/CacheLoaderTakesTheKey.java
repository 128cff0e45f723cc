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
package leaks.cacheloadertakesthekey;

import com.github.benmanes.caffeine.cache.Cache;
import crm.InvoiceService;
import crm.Request;
import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loader takes a key that is no organization. */
@Orchestrator
@TenantScoped
public class CacheLoaderTakesTheKey {
  private final Cache<String, List<String>> cache;
  private final InvoiceService invoices;

  public CacheLoaderTakesTheKey(Cache<String, List<String>> cache, InvoiceService invoices) {
    this.cache = cache;
    this.invoices = invoices;
  }

  public List<String> listByKey(Request request, @Nullable String organizationId) { // flagged: TenantParameterIgnored
    return cache.get(request.organizationId(), key -> invoices.listInvoices(key)); // flagged: TenantNotPropagated
  }
}
