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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Component;
import java.util.List;

/**
 * An operation in a router, whether it works there or not.
 *
 * @param component whose operation it is
 * @param kind which of its routers
 * @param route how requests would reach it
 * @param defects why they cannot; empty where they can
 */
public record Exposure(Component component, RouterKind kind, Route route, List<Defect> defects) {

  public Exposure {
    defects = List.copyOf(defects);
  }

  /** Whether requests can express the operation. */
  public boolean isRoutable() {
    return defects.isEmpty();
  }
}
