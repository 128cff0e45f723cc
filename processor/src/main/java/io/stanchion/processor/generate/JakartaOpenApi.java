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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Binding.Source;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;

/**
 * The annotations of MicroProfile OpenAPI, where they are on the class path: what its scanners
 * cannot see for themselves.
 *
 * @param present whether they are
 * @param router what is described
 */
record JakartaOpenApi(boolean present, Router router) {

  /** The class that tells whether it is there. */
  static final String LIBRARY = "org.eclipse.microprofile.openapi.annotations.Operation";

  private static final String ROOT = "org.eclipse.microprofile.openapi.annotations";
  private static final ClassName OPERATION = ClassName.get(ROOT, "Operation");
  private static final ClassName TAG = ClassName.get(ROOT + ".tags", "Tag");
  private static final ClassName PARAMETER = ClassName.get(ROOT + ".parameters", "Parameter");
  private static final ClassName REQUEST_BODY = ClassName.get(ROOT + ".parameters", "RequestBody");

  static JakartaOpenApi of(RouterPlan plan) {
    return new JakartaOpenApi(plan.libraries().contains(LIBRARY), plan.router());
  }

  /** Groups what belongs to one component. */
  void addTo(TypeSpec.Builder type) {
    if (present) {
      type.addAnnotation(
          AnnotationSpec.builder(TAG).addMember("name", "$S", router.component().name()).build());
      JakartaResponses.ofGate(router.kind()).forEach(type::addAnnotation);
    }
  }

  /** Says what an operation is for, and what is answered. */
  void addTo(MethodSpec.Builder method, Route route) {
    if (!present) {
      return;
    }
    route
        .operation()
        .documentation()
        .map(JakartaOpenApi::firstSentence)
        .filter(sentence -> !sentence.isBlank())
        .ifPresent(
            sentence ->
                method.addAnnotation(
                    AnnotationSpec.builder(OPERATION)
                        .addMember("summary", "$S", sentence)
                        .build()));
    new JakartaResponses(route).all().forEach(method::addAnnotation);
  }

  private static String firstSentence(String documentation) {
    String text = documentation.strip().split("\\n\\s*(?:\\n|@)|(?<=[.])\\s", 2)[0];
    return text.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1").replaceAll("<[^>]*>|\\s+", " ").strip();
  }

  /** The parameter, with its true type where the method takes text. */
  ParameterSpec described(ParameterSpec parameter, Binding binding) {
    if (!present) {
      return parameter;
    }
    if (binding.source() == Source.BODY) {
      return parameter.toBuilder()
          .addAnnotation(
              AnnotationSpec.builder(REQUEST_BODY)
                  .addMember("required", "$L", binding.isRequired())
                  .build())
          .build();
    }
    return parameter.toBuilder().addAnnotation(description(binding)).build();
  }

  private static AnnotationSpec description(Binding binding) {
    AnnotationSpec.Builder description = AnnotationSpec.builder(PARAMETER);
    if (binding.source() == Source.PATH || binding.isRequired()) {
      description.addMember("required", "true");
    }
    TypeName element = Names.of(binding.element());
    return description
        .addMember(
            "schema",
            "$L",
            binding.container().isPresent()
                ? JakartaResponses.array(element)
                : JakartaResponses.schema(element))
        .build();
  }
}
