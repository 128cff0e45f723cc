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
package io.stanchion.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

  private final Values values = new Values(Map.of("acme", "acme-1"));

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'a': 1}           | {'a': 1, 'b': 2}       | true
          {'a': 1}           | {'a': 2}               | false
          {'a': 1}           | {'b': 1}               | false
          {'a': null}        | {'b': 1}               | true
          {'a': null}        | {'a': null}            | true
          {'a': null}        | {'a': 1}               | false
          {'a': 1}           | [1]                    | false
          []                 | []                     | true
          []                 | [1]                    | false
          [1, 2]             | [2, 1]                 | true
          [1, 1]             | [1, 2]                 | false
          [1]                | [1, 1]                 | false
          []                 | {}                     | false
          '1'                | 1                      | false
          true               | true                   | true
          '${acme}'          | 'acme-1'               | true
          '${acme}'          | 'globex-1'             | false
          """)
  void comparesWhatIsExpected(String expected, String actual, boolean met) throws Exception {
    assertThat(new Expectation(values).isMet(json(expected), json(actual))).isEqualTo(met);
  }

  @Test
  void learnsWhatANameStandsFor() throws Exception {
    Expectation expectation = new Expectation(values);

    assertThat(expectation.isMet(json("{'id': '${ada}'}"), json("{'id': '7'}"))).isTrue();
    assertThat(expectation.isMet(json("{'id': '${ada}'}"), json("{'id': '8'}"))).isFalse();
    assertThat(values.fill("/contacts/${ada}")).isEqualTo("/contacts/7");
  }

  @Test
  void learnsNothingFromElementsThatDoNotFit() throws Exception {
    JsonNode list = json("[{'id': '7', 'name': 'Bob'}, {'id': '8', 'name': 'Ada'}]");
    List<JsonNode> ada = List.of(json("{'id': '${ada}', 'name': 'Ada'}"));

    assertThat(new Expectation(values).hasAll(ada, list)).isTrue();
    assertThat(values.fill("${ada}")).isEqualTo("8");
  }

  @Test
  void saysWhichNameIsUnknown() {
    assertThatThrownBy(() -> values.fill("/contacts/${bob}")).hasMessageContaining("${bob}");
  }

  @Test
  void readsTheWholeContract() {
    assertThat(Scenario.all()).hasSizeGreaterThan(10);
    assertThat(Scenario.all().stream().map(Scenario::name)).doesNotHaveDuplicates();
    assertThat(Scenario.all().stream().flatMap(each -> each.steps().stream()))
        .allSatisfy(step -> assertThat(step.status()).isNotEmpty())
        .allSatisfy(step -> assertThat(step.caller()).isNotEmpty());
  }
}
