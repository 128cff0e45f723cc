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
package correct.cacheinfront;

import crm.Lookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A cache in front of a component hands on what it gets. */
public class CacheInFront implements Lookup {
  private final Lookup behind;
  private final Map<Optional<String>, List<String>> cache = new ConcurrentHashMap<>();

  public CacheInFront(Lookup behind) {
    this.behind = behind;
  }

  @Override
  public List<String> lookup(Optional<String> organizationId) {
    return cache.computeIfAbsent(organizationId, behind::lookup);
  }
}
