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
package io.stanchion.processor.rule.tenancy.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Accessors of objects that the code itself made, such as records that carry the tenant. */
final class PropertyCalls implements Library {

  private final Machine machine;

  PropertyCalls(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Optional<Value> answer(Invoked call) {
    if (call.receiver().isEmpty() || PlatformCalls.isPlatform(call.owner())) {
      return Optional.empty();
    }
    if (call.arguments().isEmpty()) {
      return Optional.ofNullable(call.self().parts().get(property(call.name())));
    }
    boolean isSetter = call.name().matches("set[A-Z].*") && call.arguments().size() == 1;
    return isSetter && call.self().fresh() ? Optional.of(set(call)) : Optional.empty();
  }

  /** {@code getOrganizationId()} and {@code organizationId()} are one property. */
  private static String property(String name) {
    String bare = name.matches("(get|set|is)[A-Z].*") ? name.replaceFirst("get|set|is", "") : name;
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  /** To change an object that nobody else has yet is no effect. */
  private Value set(Invoked call) {
    Value changed = change(call.self(), property(call.name()), call.argument(0));
    machine.frame().replace(call.self(), changed);
    return changed;
  }

  /** The object with another value in one of its fields. */
  static Value change(Value object, String property, Value value) {
    Map<String, Value> parts = new HashMap<>(object.parts());
    parts.put(property, value);
    return object
        .withOrigins(Value.union(List.of(object, value)))
        .with(Symbol.of("with " + property, object.symbol(), value.symbol()))
        .withParts(parts);
  }
}
