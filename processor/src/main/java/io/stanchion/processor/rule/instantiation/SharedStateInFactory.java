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
package io.stanchion.processor.rule.instantiation;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * State in a component that anyone may create at any time. Guide: Pattern 1, Stateless Factory
 * Functions.
 */
@AutoService(Rule.class)
public final class SharedStateInFactory implements BodyRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "a component that is built from nothing and yet keeps state in a field";
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    Component component = body.component();
    return isBuiltFromNothing(component, body.architecture(), new HashSet<>())
        ? component.fields().stream()
            // What a container puts there is no state.
            .filter(field -> !field.type().isComponent() && !field.type().has(Trait.SESSION))
            .flatMap(field -> check(body, field))
        : Stream.empty();
  }

  /** Whether the provider takes nothing: all that is needed are components that need nothing. */
  private static boolean isBuiltFromNothing(
      Component component, Architecture architecture, Set<TypeId> seen) {
    return !seen.add(component.id())
        || (component.obstacles().isEmpty()
            && component.injected().isEmpty()
            && component.constructor().map(Constructor::parameters).orElse(List.of()).stream()
                .map(Parameter::type)
                .allMatch(type -> isBuiltFromNothing(type, architecture, seen)));
  }

  private static boolean isBuiltFromNothing(
      TypeRef type, Architecture architecture, Set<TypeId> seen) {
    return type.id()
        .flatMap(architecture::find)
        .filter(each -> isBuiltFromNothing(each, architecture, seen))
        .isPresent();
  }

  private Stream<Violation> check(Body body, Field field) {
    List<String> changes = FieldChanges.of(body, field);
    return changes.isEmpty()
        ? Stream.empty()
        : Stream.of(violation(body.component(), field, changes));
  }

  private Violation violation(Component component, Field field, List<String> changes) {
    boolean own = field.owner().equals(component.id());
    String provider = component.id().companion("Provider").simpleName();
    return Violation.of(
            this,
            own ? Site.of(field.owner(), field.name()) : component.site(),
            field.position(),
            "%s keeps state in its field %s, though its provider builds it from nothing"
                .formatted(component.name(), field.name()))
        .with(
            "%s %s it".formatted(Listing.and(changes), changes.size() == 1 ? "changes" : "change"),
            field.isStatic()
                ? "it is static: all instances share it, and with them all requests of all tenants"
                : "%s.get() starts over with each call, and in a container all requests share the one"
                    .formatted(provider),
            "pass it to the constructor, so that the caller decides who shares it, or keep it in"
                + " the method that needs it");
  }
}
