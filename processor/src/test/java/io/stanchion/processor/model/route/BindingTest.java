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
package io.stanchion.processor.model.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {

  private static final String REQUEST_PARAM =
      """
      package org.springframework.web.bind.annotation;
      public @interface RequestParam {
        String value() default "";
        String defaultValue() default "nothing";
      }
      """;
  private static final String CONSTRAINT =
      """
      package jakarta.validation;
      public @interface Constraint {}
      """;
  private static final String VALID =
      """
      package jakarta.validation;
      import java.lang.annotation.*;
      @Target({
        ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE
      })
      public @interface Valid {}
      """;
  private static final String NOT_BLANK =
      """
      package checks;
      import java.lang.annotation.*;
      @Target({
        ElementType.METHOD, ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE
      })
      @jakarta.validation.Constraint
      public @interface NotBlank {}
      """;

  private static Binding binding(String parameter) {
    return binding(parameter, "");
  }

  private static Binding binding(String parameter, String members) {
    String source =
        """
        package app;
        import checks.NotBlank;
        import io.stanchion.*;
        import jakarta.validation.Valid;
        import java.time.*;
        import java.util.*;
        import org.springframework.web.bind.annotation.RequestParam;
        @Service(path = "tasks") public class TaskService {
          public enum Status { NEW, OLD }
          public @interface Nullable {}
          public @interface DefaultValue { String value(); }
          %s
          public void send(%s) {}
        }
        """
            .formatted(members, parameter);
    return Routers.exposures(
            Parsed.component("TaskService", source, REQUEST_PARAM, CONSTRAINT, VALID, NOT_BLANK))
        .get(0)
        .route()
        .bindings()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String text                      | QUERY |       | String | true
          int id                           | PATH  |       | int    | true
          Optional<UUID> key               | QUERY |       | UUID   | false
          @Nullable Status status          | QUERY |       | Status | false
          @Nullable int count              | QUERY |       | int    | true
          List<Status> states              | QUERY | LIST  | Status | false
          Collection<String> names         | QUERY | LIST  | String | false
          Set<Long> ids                    | QUERY | SET   | Long   | false
          int[] numbers                    | QUERY | ARRAY | int    | false
          Optional<List<LocalDate>> days   | QUERY | LIST  | LocalDate | false
          @DefaultValue("7") int count     | QUERY |       | int    | false
          Map<String, String> all          | BODY  |       | Map<String, String> | true
          Optional<Map<String, Long>> all  | BODY  |       | Map<String, Long> | false
          @Nullable Map<String, Long> all  | BODY  |       | Map<String, Long> | false
          List<Object> all                 | BODY  |       | List<Object> | true
          """)
  void saysWhatOneValueIs(
      String parameter,
      Binding.Source source,
      Container container,
      String element,
      boolean required) {
    Binding binding = binding(parameter);

    assertThat(binding.source()).isEqualTo(source);
    assertThat(binding.container().orElse(null)).isEqualTo(container);
    assertThat(binding.element().simpleText().replace("TaskService.", "")).isEqualTo(element);
    assertThat(binding.isRequired()).isEqualTo(required);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @DefaultValue("a,b") String text             | a,b
          @DefaultValue("NEW") Optional<Status> status | NEW
          @RequestParam(defaultValue = "7") int count  | 7
          @DefaultValue("NEW, OLD") Set<Status> states | NEW;OLD
          """)
  void takesDefaultsFromAnnotations(String parameter, String expected) {
    assertThat(binding(parameter).defaults()).contains(List.of(expected.split(";")));
  }

  @Test
  void knowsEmptyDefaults() {
    assertThat(binding("@DefaultValue(\"\") String text").defaults()).contains(List.of(""));
    assertThat(binding("@DefaultValue(\"\") List<String> texts").defaults()).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String text",
        "@RequestParam(\"q\") String text",
        "@DefaultValue(\"7\") int id",
        "@DefaultValue(\"{}\") Map<String, String> body"
      })
  void knowsNoDefaultWhereThereIsNoneOrTheQueryIsNotAsked(String parameter) {
    assertThat(binding(parameter).defaults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public record Task(@NotBlank String name) {}",
        "public record Task(String name, List<@NotBlank String> tags) {}",
        "public record Task(Map<String, List<@NotBlank String>> tags) {}",
        "public record Note(String text) {} public record Task(@Valid Note note) {}",
        "public static class Task { @NotBlank private String name; }",
        "public static class Task { @NotBlank public String getName() { return \"\"; } }",
        "@NotBlank public static class Task {}",
        "public static class Base { @NotBlank String name; } public static class Task extends Base"
            + " {}",
      })
  void findsWhatBeanValidationChecks(String declaration) {
    assertThat(binding("Task task", declaration).isValidated()).isTrue();
    assertThat(binding("List<Task> tasks", declaration).isValidated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public record Task(String name) {}",
        "public record Task(@Nullable String name, List<Task> parts) {}",
        "public static class Task { public void rename(@NotBlank String name) {} }",
      })
  void leavesAloneWhatHasNoConstraints(String declaration) {
    assertThat(binding("Task task", declaration).isValidated()).isFalse();
    assertThat(binding("@Valid Task task", declaration).isValidated()).isTrue();
  }

  @Test
  void validatesBodiesAlone() {
    assertThat(binding("@Valid String text").isValidated()).isFalse();
  }
}
