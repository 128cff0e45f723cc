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
package io.stanchion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotationsTest {

  private static final String REQUIRED = "(required)";

  static Stream<Arguments> annotations() {
    ElementType[] type = {ElementType.TYPE};
    ElementType[] method = {ElementType.METHOD};
    ElementType[] typeAndMethod = {ElementType.TYPE, ElementType.METHOD};
    return Stream.of(
        arguments(Service.class, type, Map.of("domain", "", "path", "")),
        arguments(Orchestrator.class, type, Map.of("domain", "", "path", "", "facade", false)),
        arguments(IntegrationSchema.class, type, Map.of("client", void.class)),
        arguments(
            TenantScoped.class,
            typeAndMethod,
            Map.of("parameter", "organizationId", "admin", true)),
        arguments(Domain.class, new ElementType[] {ElementType.PACKAGE}, Map.of("value", REQUIRED)),
        arguments(Route.class, method, Map.of("method", Route.HttpMethod.AUTO, "path", "")),
        arguments(Internal.class, method, Map.of()),
        arguments(
            Waiver.class,
            typeAndMethod,
            Map.of("rule", REQUIRED, "because", REQUIRED, "until", "")),
        arguments(Waiver.Waivers.class, typeAndMethod, Map.of("value", REQUIRED)));
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void membersHaveTheirDefaults(
      Class<? extends Annotation> annotation, ElementType[] targets, Map<String, Object> members) {
    Map<String, Object> defaults =
        Arrays.stream(annotation.getDeclaredMethods())
            .collect(Collectors.toMap(Method::getName, AnnotationsTest::defaultOf));

    assertThat(defaults).isEqualTo(members);
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void eachIsDocumentedAndKeptInClassFilesButNotInherited(
      Class<? extends Annotation> annotation, ElementType[] targets, Map<String, Object> members) {
    assertThat(annotation.getAnnotation(Target.class).value()).containsExactly(targets);
    assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    assertThat(annotation).hasAnnotation(Documented.class);
    assertThat(annotation.isAnnotationPresent(Inherited.class)).isFalse();
  }

  @Test
  void waiversAreRepeatable() {
    assertThat(Waiver.class.getAnnotation(Repeatable.class).value())
        .isEqualTo(Waiver.Waivers.class);
  }

  private static Object defaultOf(Method member) {
    return Optional.ofNullable(member.getDefaultValue()).orElse(REQUIRED);
  }
}
