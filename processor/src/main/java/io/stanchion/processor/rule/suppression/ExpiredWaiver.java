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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A waiver that has outlived its date. Guide: none; it keeps exceptions from lasting for ever. */
@AutoService(Rule.class)
public final class ExpiredWaiver implements SuppressionRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a waiver whose last day has passed, or is no date";
  }

  @Override
  public Stream<Violation> check(SuppressionUse use) {
    Suppression waiver = use.suppression();
    String fact = use.subject() + " waives " + waiver.rule() + " until ";
    if (waiver.endsOnNoDay()) {
      return Stream.of(
          use.violation(
                  this,
                  fact
                      + "\""
                      + waiver.until()
                      + "\", which is no date, so the waiver accepts nothing")
              .with(
                  "write the last day on which it holds as year-month-day: until = \"2027-03-31\"",
                  "a waiver that does not expire leaves until out"));
    }
    return waiver.isExpired(use.today())
        ? Stream.of(
            use.violation(
                    this,
                    fact
                        + waiver.until().strip()
                        + "; that day has passed, and the waiver accepts nothing")
                .with(wayOut(use)))
        : Stream.empty();
  }

  private static List<String> wayOut(SuppressionUse use) {
    Suppression waiver = use.suppression();
    List<String> lines = new ArrayList<>();
    if (waiver.hasReason()) {
      lines.add("its reason was: " + waiver.because().strip());
    }
    lines.add(
        use.idle()
            ? waiver.rule() + " finds nothing there any more: delete the waiver"
            : "mend what it accepted and delete it, or give it a new date where the reason still"
                + " holds");
    return lines;
  }
}
