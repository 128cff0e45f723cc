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

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import java.util.List;
import java.util.Locale;

/** From the model's names to those of generated source. */
public final class Names {

  private Names() {}

  /** The class. */
  public static ClassName of(TypeId id) {
    List<String> names = id.simpleNames();
    return ClassName.get(
        id.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
  }

  /** The type. */
  public static TypeName of(TypeRef type) {
    return switch (type.kind()) {
      case VOID -> TypeName.VOID;
      case PRIMITIVE -> primitive(type.name());
      case ARRAY -> ArrayTypeName.of(of(type.arguments().get(0)));
      case WILDCARD -> wildcard(type);
      case DECLARED -> declared(type);
      case VARIABLE, UNRESOLVED, OTHER -> TypeVariableName.get(type.name());
    };
  }

  private static TypeName primitive(String name) {
    return switch (name) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      default -> TypeName.DOUBLE;
    };
  }

  private static TypeName wildcard(TypeRef type) {
    if (type.arguments().isEmpty()) {
      return WildcardTypeName.subtypeOf(Object.class);
    }
    TypeName bound = of(type.arguments().get(0));
    return type.name().equals("? super")
        ? WildcardTypeName.supertypeOf(bound)
        : WildcardTypeName.subtypeOf(bound);
  }

  private static TypeName declared(TypeRef type) {
    ClassName name = of(type.id().orElseThrow());
    TypeName[] arguments = type.arguments().stream().map(Names::of).toArray(TypeName[]::new);
    return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
  }

  /** What a variable of the class is called. */
  public static String variable(TypeId id) {
    return decapitalize(id.simpleName());
  }

  /** What a variable of the type is called. */
  public static String variable(TypeRef type) {
    return type.id().map(Names::variable).orElse("value");
  }

  /** {@code CRUDService} gives {@code crudService}. */
  static String decapitalize(String name) {
    int end = 1;
    while (end < name.length()
        && Character.isUpperCase(name.charAt(end))
        && (end + 1 == name.length() || !Character.isLowerCase(name.charAt(end + 1)))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }
}
