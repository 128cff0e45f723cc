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
package leaks.lambdainafield;

import crm.UsageService;
import io.stanchion.tenancy.TenantScope;
import java.util.List;
import java.util.function.Supplier;

/** A function in a field of no component. */
public class LambdaInAField {
  private final UsageService usage = new UsageService();
  private final Supplier<List<String>> report =
      () -> usage.listUsage(TenantScope.all()); // flagged: UnscopedTenantCall

  public List<String> report() {
    return report.get();
  }
}
