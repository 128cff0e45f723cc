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
package io.stanchion.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.testing.CommandLine;
import io.stanchion.processor.testing.CommandLine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole output for the bad code of the examples is the expected one, byte for byte. {@code
 * -Dgolden.update=true} writes it anew.
 */
class ViolationsTest {

  private static final Path FOLDER = Path.of("..", "examples", "violations");
  private static final Path SOURCES = FOLDER.resolve("src");
  private static final Path EXPECTED = FOLDER.resolve("expected.txt");

  private static Outcome outcome = new Outcome(0, "not run");

  @BeforeAll
  static void compile(@TempDir Path output) throws IOException {
    outcome =
        CommandLine.from(FOLDER, output)
            .options("-J-Duser.language=en", "-Astanchion.config=stanchion.properties")
            .sources(files())
            .run();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(EXPECTED, outcome.text());
    }
  }

  /** Relative, in the order in which {@code LC_ALL=C sort} has them. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(each -> each.toString().endsWith(".java"))
          .map(FOLDER::relativize)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  @Test
  void saysWhatIsExpected() throws IOException {
    assertThat(outcome.text()).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void isRefused() {
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  static Stream<String> ids() {
    return Rules.load().all().stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyRuleIsViolatedInItsPackage(String id) {
    String place = "src/" + packageOf(id) + "/[\\w/]+\\.java:\\d+: (error|warning|Note): ";

    assertThat(
            Pattern.compile("(?m)^" + place + Pattern.quote("[" + id + "] "))
                .matcher(outcome.text())
                .results())
        .as("an example of %s in %s/%s", id, SOURCES, packageOf(id))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warning: [OrchestratorTooLong]",
        "error: [OrchestratorTooLong]",
        "warning: [MixedOrchestrator]",
        "error: [MixedOrchestrator]"
      })
  void bothWeightsOfARuleAreShown(String message) {
    assertThat(outcome.text()).contains(message);
  }

  @Test
  void everyPackageIsThatOfARule() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      assertThat(folders.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids().map(ViolationsTest::packageOf).toList());
    }
  }

  private static String packageOf(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
