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

import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.Suppression;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A suppression and what came of it.
 *
 * @param suppression as written
 * @param rule the rule that it names, absent where there is none of that name
 * @param nearest the id of the rule whose name is the nearest to what it names
 * @param today the day that waivers are measured by
 * @param idle whether it is known that the rule finds nothing in what it covers
 */
public record SuppressionUse(
    Suppression suppression, Optional<Rule> rule, String nearest, LocalDate today, boolean idle) {

  /** A suppression among these rules. */
  public static SuppressionUse of(
      Suppression suppression, Rules rules, LocalDate today, boolean idle) {
    return new SuppressionUse(
        suppression,
        rules.find(suppression.rule()),
        NearestName.of(suppression.rule(), rules.all().stream().map(Rule::id).toList()),
        today,
        idle);
  }

  /** The way out of a name that no rule has. */
  public String rename() {
    return (NearestName.isLikely(suppression.rule(), nearest)
            ? "did you mean " + nearest + "? "
            : "")
        + "The name of a rule stands in brackets at the start of its messages";
  }

  /** The declaration that carries it, as messages name it. */
  public String subject() {
    Site site = suppression.site();
    String type = site.type().nestedName();
    return site.member()
        .map(SuppressionUse::name)
        .map(name -> name.equals("<init>") ? "the constructor of " + type : type + "." + name)
        .orElse(type);
  }

  /** The name in a signature. */
  private static String name(String signature) {
    int parameters = signature.indexOf('(');
    return parameters < 0 ? signature : signature.substring(0, parameters);
  }

  /** A violation at the suppression. */
  public Violation violation(Rule blaming, String headline) {
    return Violation.of(blaming, suppression.site(), suppression.position(), headline);
  }
}
