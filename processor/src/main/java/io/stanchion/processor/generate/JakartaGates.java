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

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;
import io.stanchion.processor.model.route.RouterKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The gates of a router: one for each type of identifier, which is nearly always one. */
final class JakartaGates {

  private final RouterKind kind;
  private final Map<TypeName, JakartaGate> byIdentifier = new LinkedHashMap<>();
  private final JakartaGate forAdministrators;

  JakartaGates(Router router, ClassName type) {
    this.kind = router.kind();
    this.forAdministrators = new JakartaGate(type, "", Optional.empty());
    if (kind != RouterKind.TENANT) {
      return;
    }
    List<TenantArgument> tenants = router.routes().stream().map(TenantArgument::of).toList();
    long types = tenants.stream().map(TenantArgument::identifier).distinct().count();
    for (TenantArgument each : tenants) {
      String prefix =
          types == 1
              ? ""
              : each.form().identifier(each.parameter()).id().orElseThrow().simpleName();
      byIdentifier.computeIfAbsent(
          each.identifier(), identifier -> new JakartaGate(type, prefix, Optional.of(identifier)));
    }
  }

  List<JakartaGate> all() {
    return switch (kind) {
      case TENANT -> List.copyOf(byIdentifier.values());
      case ADMIN -> List.of(forAdministrators);
      case OPEN -> List.of();
    };
  }

  /** The one that watches over a route. */
  JakartaGate of(Route route) {
    return kind == RouterKind.ADMIN
        ? forAdministrators
        : Objects.requireNonNull(byIdentifier.get(TenantArgument.of(route).identifier()));
  }
}
