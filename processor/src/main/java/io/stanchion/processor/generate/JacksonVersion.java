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
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The versions of Jackson that can tell where in a body something is wrong. */
@SuppressWarnings("ImmutableEnumChecker") // a ClassName does not change
enum JacksonVersion {
  TWO("com.fasterxml.jackson.databind", "JsonMappingException", "getFieldName"),
  THREE("tools.jackson.databind", "DatabindException", "getPropertyName");

  private final String databind;
  private final String failure;
  private final String property;

  JacksonVersion(String databind, String failure, String property) {
    this.databind = databind;
    this.failure = failure;
    this.property = property;
  }

  /** What it throws where a body does not fit; knows the path to what is wrong. */
  ClassName failure() {
    return ClassName.get(databind, failure);
  }

  /** The method that names one step on that path. */
  String property() {
    return property;
  }

  private ClassName mistake() {
    return ClassName.get(databind + ".exc", "InvalidDefinitionException");
  }

  /** The names of the classes that tell which versions there are. */
  static Set<String> classes() {
    return Arrays.stream(values())
        .map(each -> each.failure().canonicalName())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The versions that there are. */
  static Stream<JacksonVersion> present(Set<String> libraries) {
    return Arrays.stream(values())
        .filter(each -> libraries.contains(each.failure().canonicalName()));
  }

  /**
   * Adds to a method: what is wrong with the class is no fault of who sent the request; and where
   * the path to what is wrong is known, it is told, but not the value that was sent.
   */
  void explain(MethodSpec.Builder method) {
    method
        .beginControlFlow("if (failure instanceof $T)", mistake())
        .addStatement(
            "return new $T($S, failure)",
            IllegalStateException.class,
            "the JSON library cannot read the class of the body")
        .endControlFlow()
        .beginControlFlow(
            "if (failure instanceof $T mismatch && !mismatch.getPath().isEmpty())", failure())
        .addStatement(
            "text += mismatch.getPath().stream()"
                + "$Z.map(step -> step.$1N() == null ? $2S + step.getIndex() : step.$1N())"
                + "$Z.collect($3T.joining($4S, $5S, $6S))",
            property,
            "#",
            Collectors.class,
            ".",
            ": see ",
            "")
        .endControlFlow();
  }
}
