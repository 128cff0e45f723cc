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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found in one place.
 *
 * @param rule the rule's id
 * @param severity how much it weighs where the rule has two weights; else the rule's own counts
 * @param site the declaration that it belongs to, for suppression and baseline
 * @param position the narrowest place
 * @param headline subject, fact and limit in one line
 * @param details the evidence and the way out, a line each
 * @param measure the value of a measured rule
 */
public record Violation(
    String rule,
    Optional<Severity> severity,
    Site site,
    Position position,
    String headline,
    List<String> details,
    Optional<Integer> measure) {

  /** By place, then rule, then text: the order of messages. */
  public static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::position, Position.ORDER)
          .thenComparing(Violation::rule)
          .thenComparing(Violation::headline);

  public Violation {
    details = List.copyOf(details);
  }

  /** A violation of the rule's own weight. */
  public static Violation of(Rule rule, Site site, Position position, String headline) {
    return new Violation(
        rule.id(), Optional.empty(), site, position, headline, List.of(), Optional.empty());
  }

  /** The same with lines of detail. */
  public Violation with(List<String> lines) {
    return new Violation(rule, severity, site, position, headline, lines, measure);
  }

  /** The same with lines of detail. */
  public Violation with(String... lines) {
    return with(List.of(lines));
  }

  /** The same with the value that was measured. */
  public Violation measuring(int value) {
    return new Violation(rule, severity, site, position, headline, details, Optional.of(value));
  }

  /** The same with a weight of its own. */
  public Violation weighing(Severity weight) {
    return new Violation(rule, Optional.of(weight), site, position, headline, details, measure);
  }

  /** The message: the rule's tag and the headline, then the details, indented. */
  public String text() {
    StringBuilder text = new StringBuilder("[" + rule + "] " + headline);
    details.forEach(line -> text.append("\n    ").append(line));
    return text.toString();
  }
}
