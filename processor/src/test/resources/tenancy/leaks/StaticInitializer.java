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
package leaks.staticinitializer;

import crm.InvoiceService;
import java.util.HashMap;
import java.util.Map;

/** A class warms a cache while it is loaded. */
public final class StaticInitializer {
  private static final Map<String, Integer> SIZES = new HashMap<>();

  static {
    SIZES.put("all", new InvoiceService().listInvoices(null).size()); // flagged: UnscopedTenantCall
  }

  private StaticInitializer() {}

  public static int size() {
    return SIZES.size();
  }
}
