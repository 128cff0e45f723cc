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

import com.palantir.javapoet.CodeBlock;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a handler takes one parameter from the request. */
final class JavalinParameter {

  private final Binding binding;
  private final String context;
  private final Set<JavalinHelper> helpers;

  JavalinParameter(Binding binding, String context, Set<JavalinHelper> helpers) {
    this.binding = binding;
    this.context = context;
    this.helpers = helpers;
  }

  /** An expression of the parameter's type. */
  CodeBlock read() {
    return switch (binding.source()) {
      case PATH -> path();
      case QUERY -> query();
      default -> body();
    };
  }

  private CodeBlock path() {
    CodeBlock text = simple(JavalinHelper.PATH);
    return binding.isOptional() ? CodeBlock.of("$T.of($L)", Optional.class, text) : text;
  }

  private CodeBlock query() {
    if (binding.isOptional()) {
      return simple(JavalinHelper.OPTIONAL_QUERY);
    }
    return binding.isNullable()
        ? CodeBlock.of("$L.orElse(null)", simple(JavalinHelper.OPTIONAL_QUERY))
        : simple(JavalinHelper.QUERY);
  }

  private CodeBlock simple(JavalinHelper helper) {
    helpers.add(helper);
    TypeRef one = binding.element();
    return CodeBlock.of(
        "$L($N, $S, $S, $L)",
        helper.methodName(),
        context,
        binding.parameter().name(),
        one.simpleText(),
        parser(one));
  }

  private CodeBlock parser(TypeRef type) {
    if (type.has(Trait.ENUM)) {
      return CodeBlock.of("$T::valueOf", Names.of(type));
    }
    return switch (type.name()) {
      case "java.lang.String" -> CodeBlock.of("$T.identity()", Function.class);
      case "boolean", "java.lang.Boolean" -> own(JavalinHelper.FLAG);
      case "char", "java.lang.Character" -> own(JavalinHelper.CHARACTER);
      case "java.math.BigDecimal", "java.math.BigInteger" ->
          CodeBlock.of("$T::new", Names.of(type));
      case "java.util.UUID" -> CodeBlock.of("$T::fromString", Names.of(type));
      case "java.time.ZoneId", "java.time.ZoneOffset" -> CodeBlock.of("$T::of", Names.of(type));
      default ->
          type.name().startsWith("java.time.")
              ? CodeBlock.of("$T::parse", Names.of(type))
              : CodeBlock.of("$T::valueOf", Names.of(type).box());
    };
  }

  private CodeBlock own(JavalinHelper helper) {
    helpers.add(helper);
    return CodeBlock.of("text -> $L(text)", helper.methodName());
  }

  private CodeBlock body() {
    helpers.add(JavalinHelper.BODY);
    TypeRef type = binding.type();
    if (type.is("java.util.Optional") && !type.arguments().isEmpty()) {
      return CodeBlock.of(
          "$N.body().isBlank() ? $T.empty() : $T.of($L)",
          context,
          Optional.class,
          Optional.class,
          body(type.arguments().get(0)));
    }
    return binding.isNullable()
        ? CodeBlock.of("$N.body().isBlank() ? null : $L", context, body(type))
        : body(type);
  }

  private CodeBlock body(TypeRef type) {
    return CodeBlock.of("body($N, $L)", context, new TypeLiteral(helpers).of(type));
  }
}
