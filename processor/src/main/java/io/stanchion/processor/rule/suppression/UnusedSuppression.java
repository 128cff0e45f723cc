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
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.SuppressionRule;
import io.stanchion.processor.rule.SuppressionUse;
import io.stanchion.processor.rule.Violation;
import java.util.stream.Stream;

/** A {@code @SuppressWarnings} of ours that has no effect. Guide: none. */
@AutoService(Rule.class)
public final class UnusedSuppression implements SuppressionRule {

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String finds() {
    return "a `@SuppressWarnings(\"stanchion:...\")` that matches nothing, names no rule, or one"
        + " about tenants";
  }

  @Override
  public Stream<Violation> check(SuppressionUse use) {
    String name = use.suppression().rule();
    if (use.suppression().isWaiver()) {
      return Stream.empty();
    }
    if (use.rule().isEmpty()) {
      String headline = "%s suppresses \"%s\", and no rule has that name";
      return Stream.of(
          use.violation(this, headline.formatted(use.subject(), name)).with(use.rename()));
    }
    String fact = use.subject() + " suppresses " + name;
    if (use.rule().get().protectsTenants()) {
      return Stream.of(
          use.violation(this, fact + ", which only a waiver can lift: the rule keeps tenants apart")
              .with(
                  "write @Waiver(rule = \"%s\", because = \"...\") where the violation is right"
                      .formatted(name)));
    }
    return use.idle()
        ? Stream.of(
            use.violation(this, fact + ", which finds nothing there")
                .with(
                    "delete \"stanchion:%s\"; left in place, it hides the next violation"
                        .formatted(name)))
        : Stream.empty();
  }
}
