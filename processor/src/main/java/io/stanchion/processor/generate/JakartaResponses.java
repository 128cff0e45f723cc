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
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Result;
import io.stanchion.processor.model.route.Result.Shape;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.RouterKind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What MicroProfile OpenAPI is told of the answers of a route. */
final class JakartaResponses {

  private static final String ROOT = "org.eclipse.microprofile.openapi.annotations";
  private static final ClassName RESPONSE = ClassName.get(ROOT + ".responses", "APIResponse");
  private static final ClassName CONTENT = ClassName.get(ROOT + ".media", "Content");
  private static final ClassName SCHEMA = ClassName.get(ROOT + ".media", "Schema");
  private static final ClassName SCHEMA_TYPE = ClassName.get(ROOT + ".enums", "SchemaType");

  private static final Map<Integer, String> SUCCESS = Map.of(201, "Created", 204, "No Content");

  private final Route route;
  private final Result result;

  JakartaResponses(Route route) {
    this.route = route;
    this.result = route.result();
  }

  /** Each of them; none for an operation that makes the whole answer itself. */
  Stream<AnnotationSpec> all() {
    if (result.shape() == Shape.RESPONSE) {
      return Stream.empty();
    }
    boolean refutable =
        route.bindings().stream()
            .filter(Binding::fromRequest)
            .anyMatch(JakartaResponses::canBeWrong);
    return Stream.of(
            Optional.of(success()),
            refutable
                ? Optional.of(refusal(400, "a parameter or the body is not valid"))
                : Optional.<AnnotationSpec>empty(),
            JakartaAnswer.canBeAbsent(route)
                ? Optional.of(refusal(404, "not found"))
                : Optional.<AnnotationSpec>empty())
        .flatMap(Optional::stream);
  }

  /** Those of the gate, which all methods of a router have in common. */
  static Stream<AnnotationSpec> ofGate(RouterKind kind) {
    return kind == RouterKind.OPEN
        ? Stream.empty()
        : Stream.of(refusal(401, "not authenticated"), refusal(403, "access denied"));
  }

  private static boolean canBeWrong(Binding binding) {
    return binding.isRequired() || !binding.element().is("java.lang.String");
  }

  private AnnotationSpec success() {
    AnnotationSpec.Builder success =
        response(route.status(), SUCCESS.getOrDefault(route.status(), "OK"));
    if (route.status() == 204 || result.shape() == Shape.NOTHING) {
      return success.build();
    }
    return success
        .addMember(
            "content",
            "$L",
            AnnotationSpec.builder(CONTENT).addMember("schema", "$L", schema()).build())
        .build();
  }

  private AnnotationSpec schema() {
    TypeRef value = result.value();
    boolean several = result.shape() == Shape.COLLECTION || result.shape() == Shape.STREAM;
    TypeRef element = result.shape() == Shape.COLLECTION ? value.argument().orElse(value) : value;
    return several ? array(raw(element)) : schema(raw(element));
  }

  /** The class of a type: a literal has no type arguments. */
  private static TypeName raw(TypeRef type) {
    return switch (type.kind()) {
      case DECLARED -> Names.of(type.id().orElseThrow());
      case WILDCARD ->
          type.argument().map(JakartaResponses::raw).orElse(ClassName.get(Object.class));
      case ARRAY, PRIMITIVE -> Names.of(type);
      default -> ClassName.get(Object.class);
    };
  }

  private static AnnotationSpec refusal(int status, String meaning) {
    return response(status, meaning).build();
  }

  private static AnnotationSpec.Builder response(int status, String meaning) {
    return AnnotationSpec.builder(RESPONSE)
        .addMember("responseCode", "$S", Integer.toString(status))
        .addMember("description", "$S", meaning);
  }

  static AnnotationSpec schema(TypeName type) {
    return AnnotationSpec.builder(SCHEMA).addMember("implementation", "$T.class", type).build();
  }

  static AnnotationSpec array(TypeName element) {
    return AnnotationSpec.builder(SCHEMA)
        .addMember("type", "$T.ARRAY", SCHEMA_TYPE)
        .addMember("implementation", "$T.class", element)
        .build();
  }
}
