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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.testing.RuleTester;

/**
 * Services whose methods put one value into a line, for what {@link FieldMapping} takes for read.
 */
final class Lines {

  private Lines() {}

  /** A tester for a service of that body, with so many fields allowed. */
  static RuleTester tester(int limit, String body) {
    return RuleTester.of(FieldMapping.class)
        .option("limit.mappedFields", limit)
        .source(Models.REQUEST)
        .source(Models.BOOKING)
        .source(Models.CLIENT)
        .source("package app; record Line(Object value, String kind) {}")
        .source("package app; record Title(String text) {}")
        .source("package app; record Slot(java.time.Instant start, int length) {}")
        .source(
            """
            package app;
            record Contact(Title name, Address address, Channel channel, Address[] others) {
              record Address(String street, String city) {}
              enum Channel {
                MAIL, PHONE;
                String label() { return name(); }
              }
            }
            """)
        .source(Models.service(body));
  }
}
