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
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Container;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a handler takes one parameter from the request. */
final class JavalinParameter {

  private final Binding binding;
  private final String context;
  private final NameAllocator locals;
  private final Set<JavalinHelper> helpers;

  /**
   * A reader.
   *
   * @param locals the names in use, for those of lambdas
   */
  JavalinParameter(
      Binding binding, String context, NameAllocator locals, Set<JavalinHelper> helpers) {
    this.binding = binding;
    this.context = context;
    this.locals = locals;
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
    if (binding.container().isPresent()) {
      return several(binding.container().get());
    }
    if (binding.defaults().isPresent()) {
      CodeBlock text = simple(JavalinHelper.QUERY_OR);
      return binding.isOptional() ? CodeBlock.of("$T.of($L)", Optional.class, text) : text;
    }
    if (binding.isOptional()) {
      return simple(JavalinHelper.OPTIONAL_QUERY);
    }
    return binding.isNullable()
        ? CodeBlock.of("$L.orElse(null)", simple(JavalinHelper.OPTIONAL_QUERY))
        : simple(JavalinHelper.QUERY);
  }

  private CodeBlock several(Container container) {
    CodeBlock list = simple(JavalinHelper.QUERIES);
    if (!binding.isOptional()) {
      return contained(container, list);
    }
    String values = locals.newName("values");
    return CodeBlock.of(
        "$T.of($L)$Z.filter($N -> !$N.isEmpty())$Z.<$T>map($N -> $L)",
        Optional.class,
        list,
        values,
        values,
        Names.of(binding.content()),
        values,
        contained(container, CodeBlock.of("$N", values)));
  }

  private CodeBlock contained(Container container, CodeBlock list) {
    TypeName one = Names.of(binding.element());
    return switch (container) {
      case LIST -> list;
      case SET -> CodeBlock.of("new $T<>($L)", LinkedHashSet.class, list);
      case ARRAY ->
          one.isPrimitive()
              ? CodeBlock.of("$L.stream().mapTo$L.toArray()", list, unboxing(one))
              : CodeBlock.of("$L.toArray($T[]::new)", list, one);
    };
  }

  private static CodeBlock unboxing(TypeName one) {
    if (one.equals(TypeName.INT)) {
      return CodeBlock.of("Int($T::intValue)", Integer.class);
    }
    return one.equals(TypeName.LONG)
        ? CodeBlock.of("Long($T::longValue)", Long.class)
        : CodeBlock.of("Double($T::doubleValue)", Double.class);
  }

  private CodeBlock simple(JavalinHelper helper) {
    helpers.add(helper);
    TypeRef one = binding.element();
    return CodeBlock.of(
        "$L($N, $S, $S, $L$L)",
        helper.methodName(),
        context,
        binding.parameter().name(),
        one.simpleText(),
        parser(one),
        binding.defaults().orElse(List.of()).stream()
            .map(text -> CodeBlock.of(", $S", text))
            .collect(CodeBlock.joining("")));
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
    String text = locals.newName("text");
    return CodeBlock.of("$N -> $L($N)", text, helper.methodName(), text);
  }

  private CodeBlock body() {
    helpers.add(JavalinHelper.BODY);
    CodeBlock body =
        CodeBlock.of("body($N, $L)", context, new TypeLiteral(helpers).of(binding.content()));
    if (binding.isRequired()) {
      return body;
    }
    helpers.add(JavalinHelper.HAS_BODY);
    return binding.isOptional()
        ? CodeBlock.of(
            "hasBody($N) ? $T.of($L) : $T.empty()", context, Optional.class, body, Optional.class)
        : CodeBlock.of("hasBody($N) ? $L : null", context, body);
  }
}
