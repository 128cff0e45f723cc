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
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.generate.ProviderPlan.External;
import io.stanchion.processor.generate.ProviderPlan.Step;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A provider without a framework: one static method that builds the component. */
final class PlainProvider {

  private PlainProvider() {}

  static TypeSpec of(ProviderPlan plan) {
    TypeSpec.Builder type =
        Generated.type(plan.provider(), plan.component())
            .addJavadoc(
                "Builds {@link $T} with everything it is made of.\n",
                Names.of(plan.component().id()))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(get(plan));
    if (!plan.assembled().isEmpty()) {
      type.addMethod(assemble(plan));
    }
    return type.build();
  }

  private static MethodSpec get(ProviderPlan plan) {
    MethodSpec.Builder get = method(plan, "get", plan.parameters());
    get.addJavadoc("Builds a new one; what it needs twice is built once.\n\n");
    get.addJavadoc("@return the component, ready to use\n");
    List<Step> steps = plan.steps();
    for (Step step : steps.subList(0, steps.size() - 1)) {
      get.addStatement("$T $N = $L", Names.of(step.component()), step.variable(), creation(step));
    }
    return get.addStatement("return $L", creation(steps.get(steps.size() - 1))).build();
  }

  private static CodeBlock creation(Step step) {
    CodeBlock arguments =
        step.arguments().stream()
            .map(each -> CodeBlock.of("$N", each))
            .collect(CodeBlock.joining(", "));
    return step.throughProvider()
        ? CodeBlock.of(
            "$T.assemble($L)", Names.of(step.component().companion("Provider")), arguments)
        : CodeBlock.of("new $T($L)", Names.of(step.component()), arguments);
  }

  private static MethodSpec assemble(ProviderPlan plan) {
    CodeBlock arguments =
        plan.assembled().stream()
            .map(each -> CodeBlock.of("$N", each.name()))
            .collect(CodeBlock.joining(", "));
    return method(plan, "assemble", plan.assembled())
        .addJavadoc("Calls the constructor, which providers of other packages may not see.\n\n")
        .addJavadoc("@return the component\n")
        .addStatement("return new $T($L)", Names.of(plan.component().id()), arguments)
        .build();
  }

  private static MethodSpec.Builder method(
      ProviderPlan plan, String name, List<External> parameters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(Names.of(plan.component().id()));
    parameters.forEach(
        each ->
            method.addParameter(ParameterSpec.builder(Names.of(each.type()), each.name()).build()));
    return method;
  }
}
