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
package io.stanchion.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.stanchion.processor.rule.RulePage.Section;
import io.stanchion.processor.testing.Compiled;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes the documentation: what a page calls bad is refused, what it calls good is not. */
class RulePagesTest {

  private static final List<String> SECTIONS = List.of("Why", "Bad", "Good", "Suppress");

  static Stream<String> ids() {
    return Rules.load().all().stream().map(Rule::id);
  }

  private static Section section(String id, String heading) {
    return Objects.requireNonNull(RulePage.of(id).sections().get(heading), heading);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void pageHasTheSectionsOfAllPages(String id) {
    RulePage page = RulePage.of(id);
    List<String> expected = new ArrayList<>(SECTIONS);
    if (page.sections().containsKey("Cases decided")) {
      expected.add("Cases decided");
    }

    assertThat(page.title()).isEqualTo(id);
    assertThat(page.intro()).isNotBlank();
    assertThat(page.sections().keySet()).containsExactlyElementsOf(expected);
    assertThat(page.sections().get("Suppress").text()).contains(id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void badCodeViolatesTheRule(String id) {
    Section bad = section(id, "Bad");
    assertThat(bad.java()).as("blocks of Java").isNotEmpty();

    Compiled compiled = bad.compile();

    assertThat(compiled.ofJavac()).as("errors of the compiler itself").isEmpty();
    assertThat(compiled.findings(id)).as("violations of %s", id).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void goodCodeViolatesNoRule(String id) {
    Section good = section(id, "Good");
    assertThat(good.java()).as("blocks of Java").isNotEmpty();

    Compiled compiled = good.compile();

    assertThat(compiled.ofJavac()).as("errors of the compiler itself").isEmpty();
    assertThat(compiled.findings()).as("findings of any rule").isEmpty();
  }

  @Test
  void everyPageIsThatOfARule() {
    assertThat(RulePage.ids()).containsExactlyElementsOf(ids().toList());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyRuleHasATestBesideIt(String id) {
    assertThatCode(() -> Class.forName(type(id).getName() + "Test")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void rulesHaveNoFieldsButConstants(String id) {
    assertThat(Arrays.stream(type(id).getDeclaredFields()))
        .filteredOn(field -> !field.isSynthetic())
        .allMatch(RulePagesTest::isConstant);
  }

  private static boolean isConstant(Field field) {
    return Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
  }

  private static Class<?> type(String id) {
    return Rules.load().all().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow()
        .getClass();
  }
}
