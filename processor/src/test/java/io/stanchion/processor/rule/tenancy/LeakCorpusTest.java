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
package io.stanchion.processor.rule.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.Compiled.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ways to lose a tenant, as an attacker or a tired colleague would write them, and ways to keep it.
 * Each is a file under {@code tenancy/leaks} or {@code tenancy/correct}; what has to be said of it
 * stands in it. All files of one compilation share the run, and are judged one by one.
 */
class LeakCorpusTest {

  private static final Set<String> RULES =
      Stream.of(
              TenantParameterIgnored.class,
              TenantNotPropagated.class,
              TenantParameterMissing.class,
              TenantParameterType.class,
              TenantParameterPosition.class,
              AdminTwin.class,
              AdminService.class,
              AdminCheckInService.class,
              UnscopedTenantCall.class)
          .map(Class::getSimpleName)
          .collect(Collectors.toUnmodifiableSet());

  /** Javac shows a hundred errors and stops; here it has to show them all. */
  private static final List<String> OPTIONS =
      List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000", "-Astanchion.generate=false");

  private static final Map<String, List<Finding>> FOUND = new HashMap<>();

  @TempDir static Path module;

  static List<Fixture> leaks() {
    return Fixture.in("leaks");
  }

  static List<Fixture> correct() {
    return Fixture.in("correct");
  }

  @BeforeAll
  static void compile() {
    compile(Compiled.of(OPTIONS, texts(Fixture.in("module")))).writeTo(module);
    List<Fixture> shared = Fixture.in("shared");
    List<Fixture> all =
        Stream.concat(leaks().stream(), correct().stream())
            .filter(LeakCorpusTest::runsHere)
            .toList();
    for (List<Fixture> run : Fixture.runs(all).values()) {
      List<String> options = new ArrayList<>(OPTIONS);
      options.addAll(run.get(0).options());
      boolean isPlain = run.get(0).settings("option").findAny().isEmpty();
      List<Fixture> sources =
          Stream.concat(isPlain ? shared.stream() : Stream.of(), run.stream()).toList();
      Compiled compiled = compile(Compiled.against(module, options, texts(sources)));
      for (Finding each : compiled.findings()) {
        FOUND.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each);
      }
    }
  }

  private static Compiled compile(Compiled compiled) {
    assertThat(compiled.compilation().errors())
        .filteredOn(each -> !each.getMessage(Locale.ROOT).startsWith("["))
        .as("errors of the compiler itself")
        .isEmpty();
    return compiled;
  }

  private static String[] texts(List<Fixture> fixtures) {
    return fixtures.stream().map(Fixture::text).toArray(String[]::new);
  }

  private static boolean runsHere(Fixture fixture) {
    return fixture.release() <= Runtime.version().feature();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leaks")
  void flagsEveryLeak(Fixture fixture) {
    assertThat(fixture.expected()).as("markers").isNotEmpty();
    judge(fixture);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("correct")
  void acceptsCorrectCode(Fixture fixture) {
    assertThat(fixture.expected()).as("markers").isEmpty();
    judge(fixture);
  }

  private static void judge(Fixture fixture) {
    assumeTrue(runsHere(fixture), "for a later Java");
    List<Finding> found =
        FOUND.getOrDefault(fixture.name() + ".java", List.of()).stream()
            .filter(each -> RULES.contains(rule(each)))
            .toList();
    Set<String> said = new TreeSet<>();
    found.forEach(each -> said.add(each.line() + ": " + rule(each)));
    assertThat(said).as("%s: %s", fixture, found).isEqualTo(fixture.expected());
  }

  private static String rule(Finding finding) {
    return finding.text().replaceFirst("(?s)^\\[(\\w+)].*", "$1");
  }

  @Test
  @DisplayName("the corpus holds at least sixty of each, and each has a name of its own")
  void isLargeEnough() {
    assertThat(leaks()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(correct()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Stream.of("leaks", "correct", "shared").flatMap(each -> Fixture.in(each).stream()))
        .extracting(Fixture::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void findsNothingInTheSharedComponents() {
    assertThat(Fixture.in("shared"))
        .flatExtracting(each -> FOUND.getOrDefault(each.name() + ".java", List.of()))
        .filteredOn(each -> RULES.contains(rule(each)))
        .isEmpty();
  }
}
