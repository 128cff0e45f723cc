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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.This;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises calls that give an object one value. */
final class Setters {

  private static final Pattern SETTER = Pattern.compile("set[A-Z_].*");
  private static final Pattern WITHER = Pattern.compile("with[A-Z].*");

  /** Keyed writes of maps, of JSON nodes and writers, and of builders of either. */
  private static final Set<String> KEYED =
      Set.of(
          "put",
          "putIfAbsent",
          "putPOJO",
          "putOpt",
          "add",
          "addProperty",
          "append",
          "set",
          "accumulate",
          "write");

  private static final Pattern JSON =
      Pattern.compile(".*(Json|JSON).*|ObjectNode|ArrayNode|GenericRecord|GenericData");
  private static final Pattern JSON_WRITE = Pattern.compile("write[A-Z].*Field");

  private Setters() {}

  /** Whether writing into the object copies into another object: not the component's own parts. */
  static boolean isSettable(Expression object) {
    boolean own =
        object instanceof This
            || (object instanceof FieldAccess field
                && (field.ofThis() || field.field().isStatic()));
    return !own
        && !object.type().isComponent()
        && !Libraries.isMeans(object.type())
        && !Libraries.isQuery(object.type());
  }

  /** Whether a call with one argument sets a property: {@code setName} or {@code withName}. */
  static boolean isSetter(Call call) {
    TypeRef receiver = call.receiver().orElseThrow().type();
    if (Libraries.isPlatform(receiver)) {
      return false;
    }
    String name = call.method().name();
    boolean wither = WITHER.matcher(name).matches() && call.type().name().equals(receiver.name());
    return wither || SETTER.matcher(name).matches();
  }

  /** Whether a call puts its second argument under its first, which is a constant. */
  static boolean isKeyed(Call call) {
    if (call.arguments().size() != 2 || SourceText.constant(call.arguments().get(0)).isEmpty()) {
      return false;
    }
    TypeRef receiver = call.receiver().orElseThrow().type();
    String name = call.method().name();
    return isJson(receiver)
        ? KEYED.contains(name) || JSON_WRITE.matcher(name).matches()
        : KEYED.contains(name) && (Libraries.isMap(receiver) || Libraries.isBuilder(receiver));
  }

  /** Whether it is a tree of JSON, or writes one. */
  static boolean isJson(TypeRef type) {
    return type.declared()
        .filter(each -> JSON.matcher(each.id().simpleName()).matches())
        .isPresent();
  }
}
