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
package io.stanchion.processor.report;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.options.Options;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs violations, drops those that the code accepts, and shows each of the others once. */
public final class Reporter {

  /** So many messages a person still counts; javac shows a hundred, some build tools ten. */
  private static final int COUNTABLE = 10;

  private final Printer printer;
  private final Options options;
  private final Map<String, Severity> weights;
  private final Acceptance acceptance;
  private final WholeList wholeList;
  private final Set<String> shown = new HashSet<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private TenantCoverage coverage = TenantCoverage.NONE;

  /** A reporter for one compilation. */
  public Reporter(
      Printer printer, Options options, Rules rules, Acceptance acceptance, WholeList wholeList) {
    this.printer = printer;
    this.options = options;
    this.wholeList = wholeList;
    this.acceptance = acceptance;
    this.weights =
        rules.all().stream().collect(Collectors.toUnmodifiableMap(Rule::id, Rule::severity));
  }

  /** Shows violations in the order of their places, but those that the code accepts. */
  public void report(Collection<Violation> violations) {
    insist(violations.stream().filter(violation -> !acceptance.accepts(violation)).toList());
  }

  /** Shows violations in the order of their places, whatever the code accepts. */
  public void insist(Collection<Violation> violations) {
    violations.stream()
        .sorted(Violation.ORDER)
        .forEach(
            violation ->
                show(
                    options.severity(violation, weight(violation)),
                    violation.text(),
                    violation.position()));
  }

  private Severity weight(Violation violation) {
    return weights.getOrDefault(violation.rule(), Severity.ERROR);
  }

  /** Shows what keeps the processor from its work. */
  public void problem(String text, Position position) {
    show(Severity.ERROR, "[Stanchion] " + text, position);
  }

  /** Shows what somebody should know who trusts the result. */
  public void warn(String text) {
    show(Severity.WARNING, "[Stanchion] " + text, Position.NONE);
  }

  /** Adds to what is known of how much of the code could be followed. */
  public void looked(TenantCoverage more) {
    coverage = coverage.and(more);
  }

  private void show(Severity severity, String text, Position position) {
    String place = position.file() + ":" + position.line() + ":" + position.column();
    if (severity == Severity.OFF || !shown.add(place + " " + text)) {
      return;
    }
    (severity == Severity.ERROR ? errors : others).add(place + ": " + text);
    printer.print(severity, text, position);
  }

  /**
   * Says what could not be looked at, and how many violations there were, where the compiler may
   * have shown only some of them.
   */
  public void close() {
    Gaps.text(coverage)
        .ifPresent(text -> printer.print(Severity.NOTE, "[Stanchion] " + text, Position.NONE));
    int all = errors.size() + others.size();
    String whole = wholeList.write(errors, others);
    if (all > COUNTABLE) {
      String line =
          "[Stanchion] found %d %s and %d %s; %s"
              .formatted(
                  errors.size(),
                  errors.size() == 1 ? "error" : "errors",
                  others.size(),
                  others.size() == 1 ? "warning or note" : "warnings or notes",
                  whole);
      printer.print(Severity.NOTE, line, Position.NONE);
    }
  }
}
