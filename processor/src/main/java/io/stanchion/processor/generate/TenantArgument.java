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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.TenantForm;
import java.util.Optional;

/**
 * What a router passes for the tenant parameter.
 *
 * @param parameter the parameter
 * @param form which of the forms it has
 */
record TenantArgument(Parameter parameter, TenantForm form) {

  static TenantArgument of(Route route) {
    Parameter parameter = route.tenant().orElseThrow().parameter();
    return new TenantArgument(parameter, TenantForm.of(parameter).orElseThrow());
  }

  /** The type of an organization's identifier. */
  TypeName identifier() {
    return Names.of(form.identifier(parameter));
  }

  /** The type of the context that carries one. */
  TypeName context() {
    return ParameterizedTypeName.get(RuntimeTypes.ORGANIZATION_CONTEXT, identifier());
  }

  /** Declares a variable: the organization of a context, and never none, for a context has one. */
  CodeBlock declare(MethodSpec.Builder method, String context, NameAllocator locals) {
    String name = locals.newName(parameter.name());
    method.addStatement("$T $N = $L", Names.of(parameter.type()), name, one(context));
    return CodeBlock.of("$N", name);
  }

  /** The organization of a context. */
  CodeBlock one(String context) {
    CodeBlock id = CodeBlock.of("$N.organizationId()", context);
    return switch (form) {
      case OPTIONAL -> CodeBlock.of("$T.of($L)", Optional.class, id);
      case SCOPE -> CodeBlock.of("$T.of($L)", RuntimeTypes.TENANT_SCOPE, id);
      case NULLABLE -> id;
    };
  }

  /** All organizations. The cast tells overloads apart. */
  CodeBlock all() {
    return switch (form) {
      case OPTIONAL -> CodeBlock.of("$T.empty()", Optional.class);
      case SCOPE -> CodeBlock.of("$T.all()", RuntimeTypes.TENANT_SCOPE);
      case NULLABLE -> CodeBlock.of("($T) null", identifier());
    };
  }
}
