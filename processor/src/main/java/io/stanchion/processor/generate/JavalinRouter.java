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

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.route.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** A router that registers its routes on Javalin: one private handler per operation. */
final class JavalinRouter {

  /** What is literal comes before what is variable: Javalin takes the first route that fits. */
  private static final Comparator<Route> LITERAL_FIRST =
      Comparator.comparing(route -> route.path().replace('{', '\uffff'));

  private static final Pattern FOREIGN = Pattern.compile("\\{[^}]*}|[^\\p{ASCII}]+");

  private final RouterPlan plan;
  private final RouterFields fields;
  private final Map<TypeName, String> resolvers = new LinkedHashMap<>();
  private final Set<JavalinHelper> helpers = EnumSet.noneOf(JavalinHelper.class);
  private String adminGuard = "";

  private JavalinRouter(RouterPlan plan) {
    this.plan = plan;
    this.fields = new RouterFields(plan);
  }

  static TypeSpec of(RouterPlan plan) {
    return new JavalinRouter(plan).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        Generated.type(plan.router().id(), plan.router().component())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(RouterText.ofClass(plan.router()));
    addOwnFields();
    fields.addTo(type);
    Map<Route, String> handlers = handlers();
    type.addMethod(addTo(handlers));
    handlers.forEach(
        (route, name) ->
            type.addMethod(new JavalinHandler(fields, route, helpers).method(name, gate(route))));
    JavalinHelper.withNeeded(helpers).forEach(each -> each.addTo(type, plan.libraries()));
    return type.build();
  }

  private void addOwnFields() {
    switch (plan.router().kind()) {
      case TENANT -> addResolvers();
      case ADMIN -> adminGuard = fields.add("adminGuard", RuntimeTypes.ADMIN_GUARD);
      case OPEN -> {}
    }
  }

  /** One for each type of identifier, which is nearly always one. */
  private void addResolvers() {
    List<TenantArgument> identifiers =
        plan.router().routes().stream().map(TenantArgument::of).toList();
    long types = identifiers.stream().map(TenantArgument::identifier).distinct().count();
    for (TenantArgument each : identifiers) {
      String name =
          types == 1
              ? "organizationResolver"
              : Names.variable(each.form().identifier(each.parameter())) + "OrganizationResolver";
      resolvers.computeIfAbsent(
          each.identifier(),
          identifier ->
              fields.add(
                  name, ParameterizedTypeName.get(RuntimeTypes.ORGANIZATION_RESOLVER, identifier)));
    }
  }

  /** The field that decides who may call. */
  private String gate(Route route) {
    return switch (plan.router().kind()) {
      case TENANT -> Objects.requireNonNull(resolvers.get(TenantArgument.of(route).identifier()));
      case ADMIN -> adminGuard;
      case OPEN -> "";
    };
  }

  private Map<Route, String> handlers() {
    NameAllocator names = new NameAllocator();
    names.newName("addTo");
    JavalinHelper.names().forEach(names::newName);
    Map<Route, String> handlers = new LinkedHashMap<>();
    plan.router()
        .routes()
        .forEach(route -> handlers.put(route, names.newName(route.operation().name())));
    return handlers;
  }

  private MethodSpec addTo(Map<Route, String> handlers) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Registers the routes: {@code Javalin.create(config ->")
            .addJavadoc(" router.addTo(config.routes))}.\n")
            .addParameter(JavalinTypes.ROUTES, "routes");
    handlers.keySet().stream()
        .sorted(LITERAL_FIRST)
        .forEach(
            route ->
                method.addStatement(
                    "routes.$N($S, this::$N)",
                    route.method().name().toLowerCase(Locale.ROOT),
                    asSent(route.path()),
                    handlers.get(route)));
    return method.build();
  }

  /** Javalin compares segments with what was sent, which is percent-encoded; names are its own. */
  private static String asSent(String path) {
    Matcher foreign = FOREIGN.matcher(path);
    return foreign.replaceAll(
        text ->
            text.group().startsWith("{")
                ? Matcher.quoteReplacement(text.group())
                : URLEncoder.encode(text.group(), StandardCharsets.UTF_8));
  }
}
