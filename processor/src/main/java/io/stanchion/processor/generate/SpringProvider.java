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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A configuration with one bean: the component, made of other beans. */
final class SpringProvider {

  /** What component scanning makes a bean of. */
  private static final Set<String> STEREOTYPES =
      Set.of("org.springframework.stereotype.Component", "jakarta.inject.Named");

  private SpringProvider() {}

  static Optional<TypeSpec> of(ProviderPlan plan) {
    Component component = plan.component();
    if (STEREOTYPES.stream().anyMatch(component.declaration()::isMarked)) {
      return Optional.empty();
    }
    return Optional.of(
        Generated.type(plan.provider(), component)
            .addJavadoc(
                "Makes a bean of {@link $T}; component scanning or {@code @Import} finds it.\n",
                Names.of(component.id()))
            .addAnnotation(
                AnnotationSpec.builder(SpringTypes.CONFIGURATION)
                    .addMember("proxyBeanMethods", "false")
                    .build())
            .addMethod(constructor())
            .addMethod(bean(component))
            .build());
  }

  /** Said, because javac warns of public classes in modules that leave it to the default. */
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().build();
  }

  /** Named in full: two domains may have components of one simple name. */
  private static MethodSpec bean(Component component) {
    ClassName type = Names.of(component.id());
    List<Parameter> parameters =
        component.constructor().map(Constructor::parameters).orElse(List.of());
    MethodSpec.Builder bean =
        MethodSpec.methodBuilder(new NameAllocator().newName(Names.variable(component.id())))
            .addAnnotation(
                AnnotationSpec.builder(SpringTypes.BEAN)
                    .addMember("value", "$S", component.id().qualifiedName())
                    .build())
            .returns(type);
    if (component.declaration().visibility() == Visibility.PUBLIC) {
      bean.addModifiers(Modifier.PUBLIC);
    }
    parameters.forEach(each -> bean.addParameter(Names.of(each.type()), each.name()));
    return bean.addStatement(
            "return new $T($L)",
            type,
            parameters.stream()
                .map(each -> CodeBlock.of("$N", each.name()))
                .collect(CodeBlock.joining(", ")))
        .build();
  }
}
