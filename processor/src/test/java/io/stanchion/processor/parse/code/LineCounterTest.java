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

import io.stanchion.processor.model.Size;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineCounterTest {

  private static Size count(String text) {
    return LineCounter.count(text, 0, text.length());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a", 1, 1),
        Arguments.of("a\nb", 2, 2),
        Arguments.of("a\n\n \t\nb\n", 2, 5),
        Arguments.of("a\r\nb\r\n", 2, 3),
        Arguments.of("a\rb\r", 2, 3),
        Arguments.of("a\r\rb", 2, 3),
        // comments
        Arguments.of("// a\nb // c\n", 1, 3),
        Arguments.of("// a\rb", 1, 2),
        Arguments.of("// a", 0, 1),
        Arguments.of("/* a\nb */ c\n/**/d", 2, 3),
        Arguments.of("/* a\r\nb */", 0, 2),
        Arguments.of("/*/ a\n*/b", 1, 2),
        Arguments.of("/* a\nb", 0, 2),
        Arguments.of("/* a *", 0, 1),
        Arguments.of("a /", 1, 1),
        Arguments.of("a / b\n/ c", 2, 2),
        // literals that only look like comments, and the other way round
        Arguments.of("\"// a\"\nb", 2, 2),
        Arguments.of("\"/* a\"\nb\n\"*/\"", 3, 3),
        Arguments.of("\"a /* b\"\nc", 2, 2),
        Arguments.of("'\"'\n// a\n'\\''\n/* b\nc */", 2, 5),
        Arguments.of("\"\\\"/*\"\nb", 2, 2),
        Arguments.of("\"\\\\\"/*\n\n*/b", 2, 3),
        Arguments.of("\"a\n// b", 1, 2),
        Arguments.of("\"a", 1, 1),
        Arguments.of("\"\\", 1, 1),
        Arguments.of("// \"\nb // '\n", 1, 3),
        Arguments.of("\"a\" /* b\nc */", 1, 2),
        Arguments.of("'\"' /* b\nc */", 1, 2),
        Arguments.of("a\n//", 1, 2),
        // text blocks
        Arguments.of("\"\"\"\n\n  // a\n\"\"\"\n\nb", 5, 6),
        Arguments.of("\"\"\"\n\\\"\"\"\n/* a\n\"\"\"", 4, 4),
        Arguments.of("\"\"\"\n\"a\" \"\"\"\n// b", 2, 3),
        Arguments.of("\"\"\"\na\\", 2, 2),
        Arguments.of("\"\"\"\na\"\"", 2, 2),
        Arguments.of("\"\" + \"\"\n// a", 1, 2));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void countsLinesWithTokensAndAllLines(String text, int code, int physical) {
    assertThat(count(text)).isEqualTo(new Size(code, physical));
  }

  @Test
  void countsFromTheStartToTheEnd() {
    assertThat(LineCounter.count("a\nb\nc\nd", 2, 5)).isEqualTo(new Size(2, 2));
    assertThat(LineCounter.count("a\n", 0, 99)).isEqualTo(new Size(1, 2));
    assertThat(LineCounter.count("a //", 0, 3)).isEqualTo(new Size(1, 1));
    assertThat(LineCounter.count("\"a\" b", 0, 2)).isEqualTo(new Size(1, 1));
    assertThat(LineCounter.count("/* */ a", 0, 4)).isEqualTo(new Size(0, 1));
  }

  @Test
  void knowsNothingWhereThereIsNoRange() {
    assertThat(LineCounter.count("a", -1, 1)).isEqualTo(Size.UNKNOWN);
    assertThat(LineCounter.count("a", 1, 1)).isEqualTo(Size.UNKNOWN);
    assertThat(LineCounter.count("a", 1, -1)).isEqualTo(Size.UNKNOWN);
    assertThat(LineCounter.count("a", 0, 1)).isEqualTo(new Size(1, 1));
  }
}
