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
import io.stanchion.processor.model.route.TenantForm;
import java.util.Map;

/** A tenant parameter as it is declared, and as it should be. */
final class TenantDeclaration {

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

  private TenantDeclaration() {}

  /** Whether the parameter has one of the forms. */
  static boolean isAllowed(Parameter parameter) {
    return TenantForm.of(parameter).isPresent();
  }

  /** Whether it could be empty, and only the type of what is in it is none of an identifier. */
  static boolean lacksIdentifier(Parameter parameter) {
    return parameter.type().is(OPTIONAL) || parameter.type().is(SCOPE);
  }

  /** The type of the organization's identifier, as source code writes it. */
  static String identifier(Parameter parameter) {
    TypeRef type = parameter.type();
    if (type.is(OPTIONAL) || type.isSubtypeOf(SCOPE)) {
      return type.argument()
          .filter(each -> each.kind() == Kind.DECLARED)
          .map(TypeRef::simpleText)
          .orElse("String");
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
