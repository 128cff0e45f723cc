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

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleRunnerTest {

  private static final Architecture NOTHING = new Architecture(List.of());

  private final List<String> problems = new ArrayList<>();

  private RuleRunner runner(Rule... rules) {
    return new RuleRunner(
        new Rules(List.of(rules)),
        Settings.DEFAULTS,
        rule -> !rule.id().equals("Skipped"),
        (text, position) -> problems.add(text));
  }

  @Test
  void namesTheRuleThatBreaksAndRunsTheOthers() {
    List<Violation> found = runner(new Broken(), new Finding()).checkArchitecture(NOTHING);

    assertThat(found).extracting(Violation::rule).containsExactly("Finding");
    assertThat(problems)
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith(
            "the rule Broken broke on the architecture: java.lang.IllegalStateException: oh")
        .contains("RuleRunnerTest.java")
        .contains("-Astanchion.severity.Broken=off");
  }

  @Test
  void skipsWhatIsOff() {
    assertThat(runner(new Skipped()).checkArchitecture(NOTHING)).isEmpty();
    assertThat(problems).isEmpty();
  }

  private abstract static class Base implements ArchitectureRule {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String finds() {
      return "";
    }

    @Override
    public Stream<Violation> check(Architecture architecture, Settings settings) {
      return Stream.of(Violation.of(this, Site.of(TypeId.of("a", "B")), Position.NONE, "found"));
    }
  }

  private static final class Finding extends Base {}

  private static final class Skipped extends Base {}

  private static final class Broken extends Base {
    @Override
    public Stream<Violation> check(Architecture architecture, Settings settings) {
      return Stream.of("oh")
          .map(
              text -> {
                throw new IllegalStateException(text);
              });
    }
  }
}
