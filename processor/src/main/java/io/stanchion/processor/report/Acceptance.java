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
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.rule.Violation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which violations the code itself accepts, and remembers what accepted any. */
public final class Acceptance {

  private final Set<String> tenantRules;
  private final LocalDate today;
  private final Set<Suppression> suppressions = new LinkedHashSet<>();
  private final Set<Suppression> matching = new HashSet<>();

  /** For one compilation, on that day. */
  public Acceptance(Rules rules, LocalDate today) {
    this.tenantRules =
        rules.all().stream()
            .filter(Rule::protectsTenants)
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());
    this.today = today;
  }

  /** The day that waivers are measured by. */
  public LocalDate today() {
    return today;
  }

  /** From now on the code accepts these. */
  public void add(Collection<Suppression> more) {
    suppressions.addAll(more);
  }

  /** The top-level classes that they stand in. */
  public Set<TypeId> classes() {
    return suppressions.stream()
        .map(each -> each.site().type().outermost())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those that stand inside of that class, on it or on the members and classes in it. */
  public List<Suppression> inside(TypeId outermost) {
    return suppressions.stream()
        .filter(each -> each.site().type().outermost().equals(outermost))
        .toList();
  }

  /** Whether no violation so far was one that it is about. */
  public boolean isIdle(Suppression suppression) {
    return !matching.contains(suppression);
  }

  boolean accepts(Violation violation) {
    // No short cut: of two that fit, none is idle.
    List<Suppression> fitting =
        suppressions.stream().filter(each -> isAbout(each, violation)).toList();
    matching.addAll(fitting);
    return fitting.stream().anyMatch(this::isInForce);
  }

  private static boolean isAbout(Suppression suppression, Violation violation) {
    return suppression.rule().equals(violation.rule())
        && suppression.site().covers(violation.site());
  }

  /** A waiver without a reason, or whose last day has passed or is no day, accepts nothing. */
  private boolean isInForce(Suppression suppression) {
    return suppression.isWaiver()
        ? suppression.hasReason() && !suppression.endsOnNoDay() && !suppression.isExpired(today)
        : !tenantRules.contains(suppression.rule());
  }
}
