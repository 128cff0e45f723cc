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
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What decides who may call, and hands over to the methods what it found: a filter, for only
 * filters run before parameters and bodies are read, and only they see a request's attributes.
 *
 * @param router the class around it
 * @param prefix what its names begin with: nothing, unless the router has several
 * @param identifier the type of an organization's identifier; absent for administrators
 */
record JakartaGate(ClassName router, String prefix, Optional<TypeName> identifier) {

  /** The annotation of what it watches over. */
  ClassName binding() {
    return nested("Checked");
  }

  /** The bean that tells the methods what was decided. */
  ClassName admission() {
    return nested("Admission");
  }

  /** What a field that holds the bean is called. */
  String variable() {
    return Names.decapitalize(admission().simpleName());
  }

  private ClassName nested(String name) {
    return router.nestedClass(prefix + name);
  }

  /** The type of the bean that the application has to define. */
  private TypeName judge() {
    return identifier
        .<TypeName>map(type -> ParameterizedTypeName.get(RuntimeTypes.ORGANIZATION_RESOLVER, type))
        .orElse(RuntimeTypes.ADMIN_GUARD);
  }

  private String judgeName() {
    return identifier.isPresent() ? "organizationResolver" : "adminGuard";
  }

  /** Adds the annotation, the filter and the bean. */
  void addTo(TypeSpec.Builder type) {
    type.addType(JakartaBinding.of(binding(), "Marks what the gate watches over.\n"));
    type.addType(filter());
    type.addType(
        identifier
            .map(each -> JakartaAdmission.ofOrganization(admission(), each))
            .orElseGet(() -> JakartaAdmission.ofAdministrator(admission())));
  }

  private TypeSpec filter() {
    TypeName judges = ParameterizedTypeName.get(JakartaTypes.INSTANCE, judge());
    return TypeSpec.classBuilder(nested("Gate"))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Decides who may call, before anything else of the request is read.\n")
        .addAnnotation(JakartaTypes.PROVIDER)
        .addAnnotation(binding())
        .addAnnotation(JakartaTypes.DEPENDENT)
        .addAnnotation(JakartaTypes.priority("AUTHORIZATION"))
        .addSuperinterface(JakartaTypes.REQUEST_FILTER)
        .addField(judge(), judgeName(), Modifier.PRIVATE, Modifier.FINAL)
        .addField(admission(), "admission", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(forRuntimes())
        .addMethod(constructor(judges))
        .addMethod(startup(judges))
        .addMethod(check())
        .build();
  }

  private MethodSpec forRuntimes() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("For runtimes that look for one before they ask CDI.\n")
        .addStatement("this.$N = null", judgeName())
        .addStatement("this.admission = null")
        .build();
  }

  private MethodSpec constructor(TypeName judges) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For CDI.\n")
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(JakartaTypes.INJECT)
        .addParameter(judges, judgeName())
        .addParameter(admission(), "admission")
        .addStatement("this.$N = $N.get()", judgeName(), judgeName())
        .addStatement("this.admission = admission")
        .build();
  }

  /** CDI would name the type, and leave to the reader what to do. */
  private MethodSpec startup(TypeName judges) {
    return MethodSpec.methodBuilder("require")
        .addModifiers(Modifier.STATIC)
        .addParameter(
            ParameterSpec.builder(JakartaTypes.STARTUP, "startup")
                .addAnnotation(JakartaTypes.OBSERVES)
                .build())
        .addParameter(judges, judgeName())
        .beginControlFlow("if (!$N.isResolvable())", judgeName())
        .addStatement("throw new $T($Z$S)", IllegalStateException.class, whatToDefine())
        .endControlFlow()
        .build();
  }

  private String whatToDefine() {
    String asks =
        identifier.isPresent()
            ? "whose organization a request is for"
            : "whether a request comes from an administrator";
    String example = identifier.isPresent() ? "" : " that returns AdminGuard.apiKey(key)";
    return String.format(
        Locale.ROOT,
        "%s asks a CDI bean of the type %s %s, and there is %s: define one, for example with a"
            + " method annotated @Produces%s",
        router.simpleName(),
        simple(judge()),
        asks,
        "none, or more than one",
        example);
  }

  private static String simple(TypeName type) {
    return type.toString().replaceAll("[\\w.$]+\\.(?=\\w)", "");
  }

  private MethodSpec check() {
    CodeBlock caller = CodeBlock.of("new RequestCaller(request)");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("filter")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(JakartaTypes.REQUEST_CONTEXT, "request")
            .beginControlFlow("try");
    if (identifier.isPresent()) {
      method.addStatement(
          "admission.admit($T.resolve($N,$W$L))",
          RuntimeTypes.ORGANIZATION_CONTEXT,
          judgeName(),
          caller);
    } else {
      method
          .addStatement("$T.require($N, $L)", RuntimeTypes.ADMIN_GUARD, judgeName(), caller)
          .addStatement("admission.admit()");
    }
    return method
        .nextControlFlow("catch ($T refusal)", RuntimeTypes.NOT_AUTHENTICATED)
        .addStatement("request.abortWith(problem(401, $S))", "not authenticated")
        .nextControlFlow("catch ($T refusal)", RuntimeTypes.ACCESS_DENIED)
        .addStatement("request.abortWith(problem(403, $S))", "access denied")
        .endControlFlow()
        .build();
  }
}
