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
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TenantCoverage;
import io.stanchion.processor.model.TenantCoverage.Gap;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells people which code the analysis of tenants did not see to its end. */
final class Gaps {

  private Gaps() {}

  /** One message for the whole compilation; none where everything was seen. */
  static Optional<String> text(TenantCoverage coverage) {
    if (coverage.gaps().isEmpty()) {
      return Optional.empty();
    }
    String all =
        coverage.gaps().stream()
            .map(Gaps::line)
            .distinct()
            .collect(Collectors.joining("\n    ", "\n    ", ""));
    return Optional.of(
        ("the analysis of tenants could not follow %d of %d operations and their callers to the"
                    + " end; no finding there does not mean that nothing is wrong")
                .formatted(coverage.gaps().size(), coverage.pieces())
            + all);
  }

  private static String line(Gap gap) {
    return "%s: %s%s".formatted(name(gap.site()), gap.reason(), place(gap.position()));
  }

  private static String name(Site site) {
    return site.type().nestedName()
        + site.member().map(each -> "." + each.replaceFirst("\\(.*", "")).orElse("");
  }

  private static String place(Position position) {
    return position.line() > 0
        ? " (%s:%d)".formatted(position.file().replaceFirst(".*[/\\\\]", ""), position.line())
        : "";
  }
}
