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
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One parameter of a method. Text stays text until the method reads it: the runtime would answer
 * 404 to what it cannot convert.
 */
final class JakartaParameter {

  private final Binding binding;
  private final String name;
  private final ClassName router;
  private final Set<JakartaHelper> helpers;

  JakartaParameter(Binding binding, String name, ClassName router, Set<JakartaHelper> helpers) {
    this.binding = binding;
    this.name = name;
    this.router = router;
    this.helpers = helpers;
  }

  /** As the method declares it. */
  ParameterSpec declaration() {
    return switch (binding.source()) {
      case PATH -> named(JakartaTypes.PATH_PARAM, ClassName.get(String.class)).build();
      case QUERY -> query();
      default -> body();
    };
  }

  private ParameterSpec query() {
    TypeName text = ClassName.get(String.class);
    ParameterSpec.Builder query =
        named(
            JakartaTypes.QUERY_PARAM,
            isRepeated() ? ParameterizedTypeName.get(ClassName.get(List.class), text) : text);
    // The annotation stands for one value only.
    binding
        .defaults()
        .filter(texts -> texts.size() == 1)
        .ifPresent(
            texts ->
                query.addAnnotation(
                    AnnotationSpec.builder(JakartaTypes.DEFAULT_VALUE)
                        .addMember("value", "$S", texts.get(0))
                        .build()));
    return query.build();
  }

  private ParameterSpec.Builder named(ClassName annotation, TypeName type) {
    return ParameterSpec.builder(type, name)
        .addAnnotation(
            AnnotationSpec.builder(annotation)
                .addMember("value", "$S", binding.parameter().name())
                .build());
  }

  private ParameterSpec body() {
    ParameterSpec.Builder body = ParameterSpec.builder(Names.of(binding.content()), name);
    if (binding.isValidated()) {
      body.addAnnotation(JakartaTypes.VALID);
    }
    return body.build();
  }

  private boolean isRepeated() {
    return binding.container().isPresent();
  }

  /** An expression of the operation's type. */
  CodeBlock read() {
    return switch (binding.source()) {
      case PATH, QUERY -> isRepeated() ? repeated() : single();
      default -> entity();
    };
  }

  private CodeBlock single() {
    return binding.element().is("java.lang.String") ? text() : parsed();
  }

  /** Text needs no parser. */
  private CodeBlock text() {
    if (isAlwaysThere()) {
      return binding.isOptional()
          ? CodeBlock.of("$T.of($N)", Optional.class, name)
          : CodeBlock.of("$N", name);
    }
    if (binding.isOptional()) {
      return CodeBlock.of("$T.ofNullable($N)", Optional.class, name);
    }
    if (binding.isNullable()) {
      return CodeBlock.of("$N", name);
    }
    return required();
  }

  private CodeBlock required() {
    helpers.add(JakartaHelper.REQUIRED);
    return CodeBlock.of("required($S, $N)", binding.parameter().name(), name);
  }

  private boolean isAlwaysThere() {
    return binding.source() == Binding.Source.PATH || binding.defaults().isPresent();
  }

  private CodeBlock parsed() {
    if (isAlwaysThere()) {
      CodeBlock value = read(JakartaHelper.READ, CodeBlock.of("$N", name));
      return binding.isOptional() ? CodeBlock.of("$T.of($L)", Optional.class, value) : value;
    }
    if (binding.isOptional() || binding.isNullable()) {
      CodeBlock value = read(JakartaHelper.OPTIONAL, CodeBlock.of("$N", name));
      return binding.isOptional() ? value : CodeBlock.of("$L.orElse(null)", value);
    }
    return read(JakartaHelper.READ, required());
  }

  private CodeBlock read(JakartaHelper helper, CodeBlock text) {
    TypeRef one = binding.element();
    helpers.add(helper);
    if (TextParser.needsFlag(one)) {
      helpers.add(JakartaHelper.FLAG);
    }
    if (TextParser.needsCharacter(one)) {
      helpers.add(JakartaHelper.CHARACTER);
    }
    return CodeBlock.of(
        "$L($S, $L, $S, $L)",
        helper.methodName(),
        binding.parameter().name(),
        text,
        one.simpleText(),
        TextParser.of(one, router));
  }

  private CodeBlock repeated() {
    CodeBlock texts = texts();
    CodeBlock values =
        contained(
            binding.element().is("java.lang.String") ? texts : read(JakartaHelper.ALL, texts));
    if (binding.defaults().isPresent()) {
      return binding.isOptional() ? CodeBlock.of("$T.of($L)", Optional.class, values) : values;
    }
    if (binding.isOptional()) {
      return CodeBlock.of(
          "$N.isEmpty() ? $T.empty() : $T.of($L)", name, Optional.class, Optional.class, values);
    }
    return binding.isNullable() ? CodeBlock.of("$N.isEmpty() ? null : $L", name, values) : values;
  }

  private CodeBlock texts() {
    List<String> defaults = binding.defaults().orElse(List.of());
    if (defaults.size() < 2) {
      return CodeBlock.of("$N", name);
    }
    CodeBlock texts =
        defaults.stream()
            .map(each -> CodeBlock.of("$S", each))
            .collect(CodeBlock.joining(", ", "", ""));
    return CodeBlock.of("$N.isEmpty() ? $T.of($L) : $N", name, List.class, texts, name);
  }

  private CodeBlock contained(CodeBlock list) {
    TypeRef one = binding.element();
    return switch (binding.container().orElseThrow()) {
      case LIST -> list;
      case SET -> CodeBlock.of("new $T<>($L)", LinkedHashSet.class, list);
      case ARRAY -> JakartaArrays.of(one, list);
    };
  }

  private CodeBlock entity() {
    if (binding.isOptional()) {
      return CodeBlock.of("$T.ofNullable($N)", Optional.class, name);
    }
    if (binding.isNullable()) {
      return CodeBlock.of("$N", name);
    }
    helpers.add(JakartaHelper.BODY);
    return CodeBlock.of("body($N)", name);
  }
}
