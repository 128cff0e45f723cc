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
package io.stanchion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts the violations of one rule in a class or method, with a reason that others can read.
 *
 * <pre>{@code
 * @Waiver(
 *     rule = "ServiceTooLong",
 *     because = "the import is split off in the next release, #412",
 *     until = "2027-03-31")
 * @Service
 * public class ContactCsvService { ... }
 * }</pre>
 *
 * <p>A waiver works for every rule, and is the only thing that lifts a rule about tenants; for the
 * others {@code @SuppressWarnings("stanchion:<Rule>")} does as well, but leaves no record.
 *
 * <p>A waiver must not outlive its reason. One with a blank reason, or past its date, accepts
 * nothing: the violation is reported, and so is the waiver. One that has nothing to accept is
 * reported as well.
 *
 * <p>The annotation is repeatable: one for each rule.
 *
 * <p>Guide: none. The guide knows limits, but no exceptions to them; this makes exceptions visible.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Waiver.Waivers.class)
public @interface Waiver {

  /**
   * The rule whose violations are accepted.
   *
   * @return the rule's id, as a message shows it in brackets: {@code "ServiceTooLong"}
   */
  String rule();

  /**
   * Why the violation is right here, or why it has to wait.
   *
   * @return a reason that is not blank
   */
  String because();

  /**
   * The last day on which this waiver holds.
   *
   * @return an ISO 8601 date such as {@code "2027-03-31"}; when empty, the waiver does not expire
   */
  String until() default "";

  /** What the compiler wraps several waivers of one declaration in; it is not written by hand. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Waivers {

    /**
     * The waivers of the declaration.
     *
     * @return the waivers, in the order of the source
     */
    Waiver[] value();
  }
}
