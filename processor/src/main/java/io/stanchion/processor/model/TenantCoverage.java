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
package io.stanchion.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of the code the analysis of tenants could follow, so that "no finding" never means "not
 * looked at".
 *
 * @param pieces how many tenant-scoped operations, and other pieces of code that call them, it
 *     looked at
 * @param gaps those of them that it could not follow to their end, in the order of their places
 */
public record TenantCoverage(int pieces, List<Gap> gaps) {

  /** Nothing was looked at. */
  public static final TenantCoverage NONE = new TenantCoverage(0, List.of());

  /**
   * A piece of code that could not be followed.
   *
   * @param site the operation, or another declaration
   * @param reason why, as the rest of a sentence about it
   * @param position where it had to be left
   */
  public record Gap(Site site, String reason, Position position) {

    private static final Comparator<Gap> ORDER =
        Comparator.comparing(Gap::position, Position.ORDER)
            .thenComparing(gap -> gap.site().type())
            .thenComparing(gap -> gap.site().member().orElse(""))
            .thenComparing(Gap::reason);
  }

  public TenantCoverage {
    gaps = gaps.stream().sorted(Gap.ORDER).toList();
  }

  /** One piece that was followed to its end. */
  public static TenantCoverage whole() {
    return new TenantCoverage(1, List.of());
  }

  /** One piece that was not. */
  public static TenantCoverage broken(Gap gap) {
    return new TenantCoverage(1, List.of(gap));
  }

  /** Both together. */
  public TenantCoverage and(TenantCoverage other) {
    return new TenantCoverage(
        pieces + other.pieces, Stream.concat(gaps.stream(), other.gaps.stream()).toList());
  }
}
