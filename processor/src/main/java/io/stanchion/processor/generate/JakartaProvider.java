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
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Declaration;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A bean with a producer method for a component. CDI finds what the constructor takes, other
 * components among it.
 */
final class JakartaProvider {

  /** An annotation with one of these makes a class a bean that needs no producer. */
  private static final Set<String> BEAN_DEFINING =
      Set.of(
          "jakarta.enterprise.context.NormalScope",
          "jakarta.enterprise.inject.Stereotype",
          "jakarta.inject.Scope");

  private static final String INTERCEPTOR_BINDING = "jakarta.interceptor.InterceptorBinding";

  private final Component component;
  private final TypeName type;
  private final NameAllocator names = new NameAllocator();

  private JakartaProvider(Component component) {
    this.component = component;
    this.type = Names.of(component.id());
  }

  /** The provider; none for a component that is a bean by an annotation of its own. */
  static Optional<TypeSpec> of(ProviderPlan plan) {
    Component component = plan.component();
    return isBean(component)
        ? Optional.empty()
        : Optional.of(
            Generated.type(plan.provider(), component)
                .addAnnotation(JakartaTypes.DEPENDENT)
                .addJavadoc("Gives CDI {@link $T}.\n", Names.of(component.id()))
                .addMethod(constructor())
                .addMethod(new JakartaProvider(component).producer())
                .build());
  }

  /** Whether CDI creates it without a producer. */
  static boolean isBean(Component component) {
    return component.declaration().metaAnnotations().stream().anyMatch(BEAN_DEFINING::contains);
  }

  /** Said, because javac warns of public classes in modules that leave it to the default. */
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().build();
  }

  /**
   * The scope is CDI's default: a component has constructor parameters, which no proxy can have,
   * and what it is given may belong to the request.
   */
  private MethodSpec producer() {
    List<ParameterSpec> parameters = parameters();
    CodeBlock created =
        CodeBlock.of(
            "new $T($L)",
            type,
            parameters.stream()
                .map(each -> CodeBlock.of("$N", each))
                .collect(CodeBlock.joining(", ")));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(new NameAllocator().newName(Names.variable(component.id())))
            .addJavadoc("A new one for each place that needs one.\n")
            .addAnnotation(JakartaTypes.PRODUCER)
            .addAnnotation(JakartaTypes.DEPENDENT)
            .addModifiers(Modifier.STATIC)
            .returns(type)
            .addParameters(parameters);
    if (!isIntercepted()) {
      return method.addStatement("return $L", created).build();
    }
    String factory = names.newName("interception");
    return method
        .addParameter(ParameterizedTypeName.get(JakartaTypes.INTERCEPTION_FACTORY, type), factory)
        .addStatement("return $N.createInterceptedInstance($L)", factory, created)
        .build();
  }

  private boolean isIntercepted() {
    Declaration declaration = component.declaration();
    return declaration.metaAnnotations().contains(INTERCEPTOR_BINDING)
        || declaration.memberMetaAnnotations().contains(INTERCEPTOR_BINDING);
  }

  private List<ParameterSpec> parameters() {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (Parameter each : component.constructor().map(Constructor::parameters).orElse(List.of())) {
      parameters.add(
          ParameterSpec.builder(Names.of(each.type()), names.newName(each.name()))
              .addAnnotations(each.qualifiers().stream().map(JakartaProvider::annotation).toList())
              .build());
    }
    return parameters;
  }

  private static AnnotationSpec annotation(Qualifier qualifier) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Names.of(qualifier.id()));
    qualifier.members().forEach((name, value) -> annotation.addMember(name, "$L", value));
    return annotation.build();
  }
}
