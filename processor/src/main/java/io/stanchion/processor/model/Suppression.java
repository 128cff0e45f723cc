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

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * An accepted violation of one rule, as written in the code.
 *
 * @param kind which of the two ways
 * @param rule the rule's id
 * @param because the reason, empty for a {@code SuppressWarnings}
 * @param until the last day as written, empty where there is none
 * @param site the declaration that carries it: it covers all that is inside
 * @param position where it is written
 */
public record Suppression(
    Kind kind, String rule, String because, String until, Site site, Position position) {

  /** The two ways to accept a violation. */
  public enum Kind {
    /** {@code @SuppressWarnings("stanchion:Rule")}, not for the rules about tenants. */
    SUPPRESS_WARNINGS,
    /** {@code @Waiver}. */
    WAIVER
  }

  /** Whether it is the way that leaves a record. */
  public boolean isWaiver() {
    return kind == Kind.WAIVER;
  }

  /** The last day on which it holds; absent where none is written, or what is written is none. */
  public Optional<LocalDate> lastDay() {
    try {
      return Optional.of(LocalDate.parse(until.strip()));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  /** Whether something is written for its last day that is no day. */
  public boolean endsOnNoDay() {
    return !until.isBlank() && lastDay().isEmpty();
  }

  /** Whether its last day has passed. */
  public boolean isExpired(LocalDate today) {
    return lastDay().filter(day -> day.isBefore(today)).isPresent();
  }

  /** Whether it says why: a {@code SuppressWarnings} does not have to. */
  public boolean hasReason() {
    return !isWaiver() || !because.isBlank();
  }
}
