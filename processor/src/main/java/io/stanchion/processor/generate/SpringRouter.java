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

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.RouterKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A router for Spring MVC: a controller, or one for each type of identifier of organizations. */
final class SpringRouter {

  private SpringRouter() {}

  static TypeSpec of(RouterPlan plan) {
    TypeSpec.Builder type =
        Generated.type(plan.router().id(), plan.router().component())
            .addJavadoc(RouterText.ofClass(plan.router()));
    List<Route> routes = plan.router().routes();
    Map<TypeName, List<Route>> byIdentifier = byIdentifier(plan);
    if (byIdentifier.size() < 2) {
      return new SpringController(plan, Names.of(plan.router().id()), routes).addTo(type).build();
    }
    byIdentifier.values().forEach(each -> type.addType(nested(plan, each)));
    return type.addModifiers(Modifier.FINAL).build();
  }

  private static Map<TypeName, List<Route>> byIdentifier(RouterPlan plan) {
    return plan.router().kind() != RouterKind.TENANT
        ? Map.of()
        : plan.router().routes().stream()
            .collect(
                Collectors.groupingBy(
                    route -> TenantArgument.of(route).identifier(),
                    LinkedHashMap::new,
                    Collectors.toList()));
  }

  /** What decides who may call is one method of a controller, so each identifier has its own. */
  private static TypeSpec nested(RouterPlan plan, List<Route> routes) {
    TenantArgument tenant = TenantArgument.of(routes.get(0));
    String name = Names.variable(tenant.form().identifier(tenant.parameter()));
    String className = "For" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className)
            .addModifiers(Modifier.STATIC)
            .addJavadoc("For callers whose organization is a {@code $T}.\n", tenant.identifier());
    return new SpringController(plan, Names.of(plan.router().id()).nestedClass(className), routes)
        .addTo(type)
        .build();
  }
}
