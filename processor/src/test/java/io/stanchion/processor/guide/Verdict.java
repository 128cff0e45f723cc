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
package io.stanchion.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.Compiled.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is found in an example of the guide.
 *
 * @param findings everything under a tag of this project
 */
record Verdict(List<Finding> findings) {

  /** Compiles an example, which has to be correct Java. */
  static Verdict of(String... sources) {
    Compiled compiled = Compiled.of(sources);
    assertThat(compiled.ofJavac()).as("errors of the compiler itself").isEmpty();
    assertThat(compiled.broken()).as("rules that broke").isEmpty();
    return new Verdict(compiled.findings());
  }

  /** How often each rule has found something; the closing line is of no rule. */
  Map<String, Long> rules() {
    return findings.stream()
        .map(Verdict::rule)
        .filter(each -> !each.equals("Stanchion"))
        .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
  }

  /** What one rule says. */
  List<String> texts(String rule) {
    return findings.stream().filter(each -> rule(each).equals(rule)).map(Finding::text).toList();
  }

  static String rule(Finding finding) {
    return finding.text().substring(1, finding.text().indexOf(']'));
  }
}
