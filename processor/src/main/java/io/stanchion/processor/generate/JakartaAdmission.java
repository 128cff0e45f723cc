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

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * The bean through which a gate tells the methods what it decided. Without a decision it throws: a
 * gate that an application forgot to register lets nobody in.
 */
final class JakartaAdmission {

  private JakartaAdmission() {}

  static TypeSpec ofOrganization(ClassName name, TypeName identifier) {
    TypeName organization =
        ParameterizedTypeName.get(RuntimeTypes.ORGANIZATION_CONTEXT, identifier);
    return type(name, "Whose request it is, once the gate found out.\n")
        .addField(organization, "organization", Modifier.PRIVATE)
        .addMethod(
            MethodSpec.methodBuilder("admit")
                .addParameter(organization, "found")
                .addStatement("organization = found")
                .build())
        .addMethod(
            asked(name, "organizationId", "organization == null")
                .returns(identifier)
                .addStatement("return organization.organizationId()")
                .build())
        .build();
  }

  static TypeSpec ofAdministrator(ClassName name) {
    return type(name, "Whether the gate let the request in.\n")
        .addField(boolean.class, "admitted", Modifier.PRIVATE)
        .addMethod(MethodSpec.methodBuilder("admit").addStatement("admitted = true").build())
        .addMethod(asked(name, "require", "!admitted").build())
        .build();
  }

  private static TypeSpec.Builder type(ClassName name, String meaning) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addJavadoc(meaning)
        .addAnnotation(JakartaTypes.REQUEST_SCOPED);
  }

  private static MethodSpec.Builder asked(ClassName name, String method, String undecided) {
    return MethodSpec.methodBuilder(method)
        .beginControlFlow("if ($L)", undecided)
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            "register "
                + String.join(".", name.enclosingClassName().simpleNames())
                + "."
                + name.simpleName().replace("Admission", "Gate")
                + " with the application, too")
        .endControlFlow();
  }
}
