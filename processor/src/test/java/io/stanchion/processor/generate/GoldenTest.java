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

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.stanchion.processor.testing.Golden;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated, byte for byte. Run with {@code -Dgolden.update=true} to accept a change. */
class GoldenTest {

  static Stream<Arguments> goldens() {
    List<String> targets = Targets.load().byId().keySet().stream().sorted().toList();
    return Golden.all().stream()
        .flatMap(golden -> targets.stream().map(target -> Arguments.of(golden, target)));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void generatesWhatIsExpectedAndCompilesWithoutAWarning(Golden golden, String target) {
    Map<String, String> generated = generated(golden, target, golden.sources());
    if (Boolean.getBoolean("golden.update")) {
      golden.replace(target, generated);
    }
    assertThat(generated).isEqualTo(golden.expected(target)).isNotEmpty();
    assertThat(Golden.complaints(golden.compile(generated))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void generatesTheSameInAnyOrderOfFiles(Golden golden, String target) {
    Map<String, String> expected = generated(golden, target, golden.sources());
    for (int seed = 0; seed < 3; seed++) {
      List<JavaFileObject> shuffled = new ArrayList<>(golden.sources());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(generated(golden, target, shuffled)).isEqualTo(expected);
    }
  }

  private static Map<String, String> generated(
      Golden golden, String target, List<JavaFileObject> sources) {
    Compilation compilation = golden.generate(target, sources);
    assertThat(compilation.errors()).as("errors while generating").isEmpty();
    return Golden.generated(compilation);
  }
}
