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
import io.stanchion.processor.model.TypeId;
import java.util.List;

/**
 * A router of a component: the operations that it exposes, and under which routes.
 *
 * @param component whose operations they are
 * @param kind for whom
 * @param basePath what all its paths begin with; empty for the root
 * @param routes in the order of the operations
 */
public record Router(Component component, RouterKind kind, String basePath, List<Route> routes) {

  public Router {
    routes = List.copyOf(routes);
  }

  /** The generated class. */
  public TypeId id() {
    return component.id().companion(kind.suffix());
  }
}
