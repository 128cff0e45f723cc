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
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Binding.Source;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Route.Absence;
import io.stanchion.processor.model.route.Router;
import io.stanchion.processor.model.route.RouterKind;

/**
 * The annotations of Swagger, where they are on the class path: what springdoc cannot see for
 * itself, which is the group of a router and its refusals.
 *
 * @param present whether they are
 * @param router what is described
 */
record SpringOpenApi(boolean present, Router router) {

  /** The class that tells whether it is there. */
  static final String LIBRARY = "io.swagger.v3.oas.annotations.Operation";

  private static final int OK = 200;
  private static final String ROOT = "io.swagger.v3.oas.annotations";
  private static final ClassName TAG = ClassName.get(ROOT + ".tags", "Tag");
  private static final ClassName RESPONSE = ClassName.get(ROOT + ".responses", "ApiResponse");
  private static final ClassName CONTENT = ClassName.get(ROOT + ".media", "Content");

  static SpringOpenApi of(RouterPlan plan) {
    return new SpringOpenApi(plan.libraries().contains(LIBRARY), plan.router());
  }

  /** Groups what belongs to one component, and says whom its gate refuses. */
  void addTo(TypeSpec.Builder type) {
    if (!present) {
      return;
    }
    type.addAnnotation(
        AnnotationSpec.builder(TAG).addMember("name", "$S", router.component().name()).build());
    if (router.kind() != RouterKind.OPEN) {
      type.addAnnotation(refusal(401, "not authenticated"));
      type.addAnnotation(refusal(403, "access denied"));
    }
  }

  /** Says what is answered: springdoc forgets a plain success where a refusal is told. */
  void addTo(MethodSpec.Builder method, Route route) {
    if (!present) {
      return;
    }
    if (route.status() == OK) {
      method.addAnnotation(response(OK, "OK").build());
    }
    if (route.bindings().stream().anyMatch(SpringOpenApi::canBeWrong)) {
      method.addAnnotation(refusal(400, "a parameter or the body is not valid"));
    }
    if (canBeAbsent(route)) {
      method.addAnnotation(refusal(404, "not found"));
    }
  }

  private static boolean canBeWrong(Binding binding) {
    boolean mayLack = binding.isRequired() && binding.source() != Source.PATH;
    return binding.fromRequest() && (mayLack || !binding.element().is("java.lang.String"));
  }

  /**
   * A list is never absent in what it is documented to be, though {@code null} may stand for it.
   */
  private static boolean canBeAbsent(Route route) {
    Shape shape = route.result().shape();
    return route.absence() == Absence.NOT_FOUND_WHEN_FALSE
        || (route.absence() == Absence.NOT_FOUND
            && !route.result().isAlwaysPresent()
            && (shape == Shape.VALUE || shape == Shape.OPTIONAL));
  }

  private static AnnotationSpec refusal(int status, String meaning) {
    return response(status, meaning).addMember("content", "@$T", CONTENT).build();
  }

  private static AnnotationSpec.Builder response(int status, String meaning) {
    return AnnotationSpec.builder(RESPONSE)
        .addMember("responseCode", "$S", Integer.toString(status))
        .addMember("description", "$S", meaning);
  }
}
