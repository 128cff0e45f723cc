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
package io.stanchion.processor.generate;

import io.stanchion.processor.generate.ProviderPlan.External;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A router, with what its component is built from.
 *
 * @param router the routes
 * @param provider how the component is built
 * @param libraries those of the classes that the target asked for which generated code may name
 */
public record RouterPlan(Router router, ProviderPlan provider, Set<String> libraries) {

  public RouterPlan {
    libraries = Set.copyOf(libraries);
  }

  /** Whether the component holds a session, so that each request needs one of its own. */
  public boolean isStateful() {
    return !provider.sessions().isEmpty();
  }

  /** What the component needs from outside besides sessions. */
  public List<External> externals() {
    return provider.parameters().stream().filter(each -> !each.isSession()).toList();
  }

  /** Every session that a request may need: those of the component, then those of operations. */
  public List<External> sessions() {
    List<External> sessions = new ArrayList<>(provider.sessions());
    for (Route route : router.routes()) {
      route
          .from(Binding.Source.SESSION)
          .map(Binding::parameter)
          .filter(each -> sessions.stream().noneMatch(known -> isSame(known, each.type())))
          .forEach(each -> sessions.add(new External(each.name(), each.type())));
    }
    return sessions;
  }

  /** Those that requests of one route need. */
  public List<External> sessions(Route route) {
    return Stream.concat(
            provider.sessions().stream(),
            route.from(Binding.Source.SESSION).map(each -> session(each.parameter().type())))
        .distinct()
        .toList();
  }

  /** The session of that type. */
  public External session(TypeRef type) {
    return sessions().stream().filter(each -> isSame(each, type)).findFirst().orElseThrow();
  }

  private static boolean isSame(External session, TypeRef type) {
    return session.type().fullText().equals(type.fullText());
  }
}
