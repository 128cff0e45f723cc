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
package io.stanchion.processor.rule.suppression;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Suppression;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.SuppressionRule;
import io.stanchion.processor.rule.SuppressionUse;
import io.stanchion.processor.rule.Violation;
import java.util.stream.Stream;

/** A waiver that accepts nothing. Guide: none; it comes with what makes exceptions visible. */
@AutoService(Rule.class)
public final class UselessWaiver implements SuppressionRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String finds() {
    return "a waiver that matches nothing, gives no reason or names no rule";
  }

  @Override
  public Stream<Violation> check(SuppressionUse use) {
    Suppression waiver = use.suppression();
    if (!waiver.isWaiver()) {
      return Stream.empty();
    }
    if (use.rule().isEmpty()) {
      String headline = "%s waives \"%s\", and no rule has that name";
      return Stream.of(
          use.violation(this, headline.formatted(use.subject(), waiver.rule())).with(use.rename()));
    }
    String fact = use.subject() + " waives " + waiver.rule();
    if (!waiver.hasReason()) {
      return Stream.of(
          use.violation(this, fact + " without a reason, so the waiver accepts nothing")
              .with(wayOut(use)));
    }
    return isLeftOver(use)
        ? Stream.of(
            use.violation(this, fact + ", which finds nothing there")
                .with("delete it; left in place, it accepts the next violation unseen"))
        : Stream.empty();
  }

  private static String wayOut(SuppressionUse use) {
    return use.idle()
        ? use.suppression().rule() + " finds nothing there: delete the waiver"
        : "say in because = \"...\" why the violation is right or has to wait, or mend it";
  }

  /** One that has ended is reported as that, whether or not there is something left. */
  private static boolean isLeftOver(SuppressionUse use) {
    return use.idle()
        && !use.suppression().endsOnNoDay()
        && !use.suppression().isExpired(use.today());
  }
}
