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

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a handler declares a parameter, so that Spring reads it. Names are always said: whether class
 * files tell them is up to the application's compiler.
 */
final class SpringParameter {

  /** Without them Spring reads a date in the language of the request. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "java.time.LocalDate", "DATE",
          "java.time.LocalTime", "TIME",
          "java.time.OffsetTime", "TIME",
          "java.time.LocalDateTime", "DATE_TIME",
          "java.time.OffsetDateTime", "DATE_TIME",
          "java.time.ZonedDateTime", "DATE_TIME");

  private SpringParameter() {}

  static ParameterSpec of(Binding binding, String name) {
    ParameterSpec.Builder parameter = ParameterSpec.builder(type(binding), name);
    switch (binding.source()) {
      case PATH -> parameter.addAnnotation(path(binding));
      case QUERY -> parameter.addAnnotation(query(binding));
      default -> {
        if (binding.isValidated() && !holdsElements(binding)) {
          parameter.addAnnotation(SpringTypes.VALID);
        }
        parameter.addAnnotation(body(binding));
      }
    }
    format(binding).ifPresent(parameter::addAnnotation);
    return parameter.build();
  }

  /** What a list holds is valid or not: a list by itself is not marked any more. */
  private static TypeName type(Binding binding) {
    TypeName type = Names.of(binding.type());
    if (!binding.isValidated() || !holdsElements(binding)) {
      return type;
    }
    ParameterizedTypeName container = (ParameterizedTypeName) type;
    List<TypeName> arguments = new ArrayList<>(container.typeArguments());
    int last = arguments.size() - 1;
    AnnotationSpec valid = AnnotationSpec.builder(SpringTypes.VALID).build();
    arguments.set(last, arguments.get(last).annotated(valid));
    return ParameterizedTypeName.get(container.rawType(), arguments.toArray(TypeName[]::new));
  }

  /** Whether what has to be valid is what the body holds. */
  static boolean holdsElements(Binding binding) {
    TypeRef type = binding.type();
    return !type.arguments().isEmpty()
        && (type.isSubtypeOf("java.util.Collection") || type.isSubtypeOf("java.util.Map"));
  }

  private static AnnotationSpec path(Binding binding) {
    return AnnotationSpec.builder(SpringTypes.PATH_VARIABLE)
        .addMember("value", "$S", binding.parameter().name())
        .build();
  }

  private static AnnotationSpec query(Binding binding) {
    AnnotationSpec.Builder query = AnnotationSpec.builder(SpringTypes.REQUEST_PARAM);
    String name = binding.parameter().name();
    Optional<String> byDefault = byDefault(binding);
    if (byDefault.isPresent()) {
      return query
          .addMember("name", "$S", name)
          .addMember("defaultValue", "$S", byDefault.get())
          .build();
    }
    return binding.isRequired() || binding.isOptional()
        ? query.addMember("value", "$S", name).build()
        : query.addMember("name", "$S", name).addMember("required", "false").build();
  }

  /** Spring splits a default at its commas, and makes an empty collection of an empty text. */
  private static Optional<String> byDefault(Binding binding) {
    boolean empty =
        binding.container().isPresent() && !binding.isOptional() && !binding.isNullable();
    return binding
        .defaults()
        .or(() -> empty ? Optional.of(List.of()) : Optional.empty())
        .map(values -> String.join(",", values));
  }

  /** Spring knows that an {@code Optional} is not required. */
  private static AnnotationSpec body(Binding binding) {
    AnnotationSpec.Builder body = AnnotationSpec.builder(SpringTypes.REQUEST_BODY);
    return binding.isNullable() ? body.addMember("required", "false").build() : body.build();
  }

  private static Optional<AnnotationSpec> format(Binding binding) {
    return binding.source() == Binding.Source.BODY
        ? Optional.empty()
        : Optional.ofNullable(FORMATS.get(binding.element().name()))
            .map(
                iso ->
                    AnnotationSpec.builder(SpringTypes.DATE_TIME_FORMAT)
                        .addMember("iso", "$T.ISO.$L", SpringTypes.DATE_TIME_FORMAT, iso)
                        .build());
  }
}
