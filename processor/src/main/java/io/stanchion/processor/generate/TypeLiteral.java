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
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.TypeRef;
import java.lang.reflect.GenericArrayType;
import java.util.Set;

/**
 * How source tells a library that reads JSON what type to read.
 *
 * @param helpers gets what the expressions need
 */
record TypeLiteral(Set<JavalinHelper> helpers) {

  /** An expression whose value is the type, with its arguments. */
  CodeBlock of(TypeRef type) {
    if (type.kind() == TypeRef.Kind.WILDCARD) {
      return type.argument().map(this::of).orElse(CodeBlock.of("$T.class", Object.class));
    }
    if (type.all().allMatch(each -> isPlain(each))) {
      return CodeBlock.of("$T.class", Names.of(type));
    }
    if (type.kind() == TypeRef.Kind.ARRAY) {
      return CodeBlock.of("($T) () -> $L", GenericArrayType.class, of(type.arguments().get(0)));
    }
    helpers.add(JavalinHelper.GENERIC);
    TypeName raw = Names.of(type.id().orElseThrow());
    CodeBlock arguments = type.arguments().stream().map(this::of).collect(CodeBlock.joining(", "));
    return CodeBlock.of("generic($T.class, $L)", raw, arguments);
  }

  private static boolean isPlain(TypeRef type) {
    return type.kind() == TypeRef.Kind.ARRAY || type.arguments().isEmpty();
  }
}
