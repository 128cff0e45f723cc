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

import io.stanchion.processor.generate.Targets;
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.testing.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README claims nothing that is not so. {@code -Dgolden.update=true} writes it anew. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  private static final String AROUND_THE_EXAMPLE =
      """
      package app;

      import io.stanchion.Service;
      import io.stanchion.TenantScoped;
      import java.util.List;
      import java.util.Optional;

      %s
      interface PhoneDao {
        List<Phone> all();
      }

      record Phone(String number) {}
      """;

  @TempDir private Path folder;

  @Test
  void listsEveryRule() throws IOException {
    String rows =
        Rules.load().all().stream().map(ReadmeTest::row).collect(Collectors.joining("\n"));

    assertPart(
        "(<!-- rules -->\n).*?(<!-- /rules -->)",
        "| rule | | finds | limit (default) |\n|---|---|---|---|\n" + rows + "\n");
  }

  private static String row(Rule rule) {
    String limits =
        rule.limits().stream().map(ReadmeTest::limit).distinct().collect(Collectors.joining(", "));
    return "| [%1$s](docs/rules/%1$s.md) | %2$s | %3$s | %4$s|"
        .formatted(
            rule.id(),
            rule.severity().name().charAt(0),
            rule.finds(),
            limits.isEmpty() ? "" : limits + " ");
  }

  private static String limit(Limit limit) {
    return "`%s` (%d)".formatted(limit.name(), limit.byDefault());
  }

  @Test
  void namesEveryTargetAndItsPage() throws IOException {
    for (String target : Targets.load().byId().keySet()) {
      assertThat(text())
          .containsPattern("`stanchion[.]target` \\| .*`" + target + "`")
          .contains("[" + target + "](docs/targets/" + target + ".md)");
      assertThat(Path.of("..", "docs", "targets", target + ".md")).exists();
    }
  }

  @Test
  void showsTheMessageThatItsExampleGets() throws IOException {
    Matcher example =
        Pattern.compile("<!-- example -->\n```java\n(.*?)```", Pattern.DOTALL).matcher(text());
    assertThat(example.find()).isTrue();

    String output =
        CommandLine.in(folder)
            .source("app/PhoneService.java", AROUND_THE_EXAMPLE.formatted(example.group(1)))
            .run()
            .text();

    assertThat(output).doesNotContain("warning:");
    String message =
        output.replaceAll("(?m)^.*/(?=PhoneService\\.java)", "").replaceAll("(?m)^1 error\n", "");
    assertPart("(<!-- message -->\n```\n).*?(```)", message);
  }

  private static void assertPart(String pattern, String expected) throws IOException {
    Matcher part = Pattern.compile(pattern, Pattern.DOTALL).matcher(text());
    assertThat(part.find()).isTrue();
    String whole = text().substring(0, part.end(1)) + expected + text().substring(part.start(2));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, whole);
    }
    assertThat(text()).isEqualTo(whole);
  }

  private static String text() throws IOException {
    return Files.readString(README);
  }
}
