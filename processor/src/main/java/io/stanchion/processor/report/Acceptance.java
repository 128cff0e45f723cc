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

import io.stanchion.processor.model.Suppression;
import io.stanchion.processor.model.Suppression.Kind;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.rule.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which violations the code itself accepts. */
final class Acceptance {

  private final Set<String> tenantRules;
  private final LocalDate today;
  private final Set<Suppression> suppressions = new LinkedHashSet<>();

  Acceptance(Rules rules, LocalDate today) {
    this.tenantRules =
        rules.all().stream()
            .filter(Rule::protectsTenants)
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());
    this.today = today;
  }

  void add(Collection<Suppression> more) {
    suppressions.addAll(more);
  }

  boolean accepts(Violation violation) {
    return suppressions.stream().anyMatch(each -> accepts(each, violation));
  }

  private boolean accepts(Suppression suppression, Violation violation) {
    return suppression.rule().equals(violation.rule())
        && suppression.site().covers(violation.site())
        && (suppression.kind() == Kind.WAIVER
            ? isInForce(suppression)
            : !tenantRules.contains(violation.rule()));
  }

  /** A waiver without a reason, or whose last day has passed or is no date, accepts nothing. */
  private boolean isInForce(Suppression waiver) {
    if (waiver.because().isBlank()) {
      return false;
    }
    if (waiver.until().isBlank()) {
      return true;
    }
    try {
      return !LocalDate.parse(waiver.until().strip()).isBefore(today);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
