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
package io.stanchion.processor.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {

  @ParameterizedTest
  @CsvSource({
    "EQUAL_TO, ==",
    "NOT_EQUAL_TO, !=",
    "LESS_THAN, <",
    "LESS_THAN_EQUAL, <=",
    "GREATER_THAN, >",
    "GREATER_THAN_EQUAL, >=",
    "CONDITIONAL_AND, &&",
    "CONDITIONAL_OR, ||",
    "LOGICAL_COMPLEMENT, !",
    "PLUS, +",
    "UNARY_PLUS, +",
    "MINUS, -",
    "UNARY_MINUS, -",
    "MULTIPLY, *",
    "DIVIDE, /",
    "REMAINDER, %",
    "AND, &",
    "OR, |",
    "XOR, ^",
    "BITWISE_COMPLEMENT, ~",
    "LEFT_SHIFT, <<",
    "RIGHT_SHIFT, >>",
    "UNSIGNED_RIGHT_SHIFT, >>>",
    "PREFIX_INCREMENT, ++",
    "POSTFIX_INCREMENT, ++",
    "PREFIX_DECREMENT, --",
    "POSTFIX_DECREMENT, --",
    "ERRONEOUS, ERRONEOUS"
  })
  void writesOperatorsAsInTheSource(Tree.Kind kind, String text) {
    assertThat(Operators.of(kind)).isEqualTo(text);
  }
}
