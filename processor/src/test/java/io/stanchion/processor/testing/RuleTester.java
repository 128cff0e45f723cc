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
package io.stanchion.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.testing.Compiled.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compiles fixtures and compares the lines that a rule flags with the lines that carry the comment
 * {@code // flagged}: one that is missed and one that is too many both fail.
 */
public final class RuleTester {

  private static final String MARKER = "// flagged";

  private final String rule;
  private final List<String> options = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private Optional<Path> classes = Optional.empty();

  private RuleTester(String rule) {
    this.rule = rule;
  }

  /** A tester for the rule. */
  public static RuleTester of(Class<? extends Rule> rule) {
    return new RuleTester(rule.getSimpleName());
  }

  /** Sets an option, named without its prefix {@code stanchion.}. */
  public RuleTester option(String key, Object value) {
    options.add("-Astanchion." + key + "=" + value);
    return this;
  }

  /** Adds a file. */
  public RuleTester source(String text) {
    sources.add(text);
    return this;
  }

  /** Compiles against the classes in that folder, and without their sources. */
  public RuleTester against(Path folder) {
    classes = Optional.of(folder);
    return this;
  }

  /** Compiles for that release, not for the oldest that is supported. */
  public RuleTester release(int number) {
    options.addAll(List.of("--release", String.valueOf(number)));
    return this;
  }

  /** Compiles, compares, and returns what was said. */
  public List<Finding> check() {
    String[] texts = sources.toArray(new String[0]);
    Compiled compiled =
        classes
            .map(folder -> Compiled.against(folder, options, texts))
            .orElseGet(() -> Compiled.of(options, texts));
    assertThat(compiled.ofJavac()).as("errors of the compiler itself").isEmpty();
    assertThat(compiled.broken()).as("rules that broke").isEmpty();
    List<Finding> found = compiled.findings(rule);
    assertThat(found.stream().map(each -> each.file() + ":" + each.line()))
        .as("lines that %s flags", rule)
        .containsExactlyInAnyOrderElementsOf(marked().toList());
    return found;
  }

  /** Compiles, compares, and returns the only message. */
  public String message() {
    List<Finding> found = check();
    assertThat(found).as("messages of %s", rule).hasSize(1);
    return found.get(0).text();
  }

  /** Compiles, compares, and returns the lines of the only message without their indentation. */
  public List<String> lines() {
    return message().lines().map(String::strip).toList();
  }

  private Stream<String> marked() {
    return sources.stream()
        .flatMap(
            text -> {
              String path = Sources.of(text).getName();
              String file = path.substring(path.lastIndexOf('/') + 1);
              List<String> lines = text.lines().toList();
              return Stream.iterate(0, line -> line + 1)
                  .limit(lines.size())
                  .filter(line -> lines.get(line).contains(MARKER))
                  .map(line -> file + ":" + (line + 1));
            });
  }
}
