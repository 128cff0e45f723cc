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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.TypeRef.Kind;
import java.util.Map;

/** The forms of a tenant parameter: each can say "one organization" and "all of them". */
final class TenantForm {

  static final String OPTIONAL = "java.util.Optional";
  static final String SCOPE = "io.stanchion.tenancy.TenantScope";

  private static final Map<String, String> BOXES =
      Map.of(
          "long", "Long",
          "int", "Integer",
          "short", "Short",
          "byte", "Byte",
          "java.util.OptionalLong", "Long",
          "java.util.OptionalInt", "Integer");

  private TenantForm() {}

  /** Whether the parameter has one of the forms. */
  static boolean isAllowed(Parameter parameter) {
    TypeRef type = parameter.type();
    if (type.is(OPTIONAL) || type.is(SCOPE)) {
      return !type.arguments().isEmpty();
    }
    boolean isReference = type.kind() == Kind.DECLARED || type.kind() == Kind.VARIABLE;
    return isReference && parameter.hasAnnotationNamed("Nullable");
  }

  /** The type of the organization's identifier, as source code writes it. */
  static String identifier(Parameter parameter) {
    TypeRef type = parameter.type();
    if (type.is(OPTIONAL) || type.isSubtypeOf(SCOPE)) {
      return type.argument().map(TypeRef::simpleText).orElse("String");
    }
    if (type.kind() == Kind.ARRAY) {
      return type.argument().map(TypeRef::simpleText).orElse("String");
    }
    return BOXES.getOrDefault(type.name(), type.simpleText());
  }

  /** The parameter as source code declares it. */
  static String declaration(Parameter parameter) {
    String type = parameter.type().simpleText() + " " + parameter.name();
    return parameter.hasAnnotationNamed("Nullable") ? "@Nullable " + type : type;
  }
}
