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

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

/** What a message says of the values that were read, and what the schema that it proposes takes. */
class ReadingsInMessagesTest {

  private static RuleTester tester(String body) {
    return Lines.tester(0, body);
  }

  @Test
  void saysWhatAnUnwrappedValueWasReadAs() {
    assertThat(
            tester("Line line(Contact c) { return new Line(c.name().text(), null); } // flagged")
                .message())
        .contains("value from c.name()\n");
  }

  @Test
  void saysTheWholePathOfAReading() {
    assertThat(
            tester("Line line(Contact c) { return new Line(c.address().city(), null); } // flagged")
                .message())
        .contains("value from c.address().city()\n");
  }

  @Test
  void letsTheSchemaTakeWhatThePartsWereReadFrom() {
    assertThat(
            tester(
                    """
                      Line line(Contact c) { // flagged
                        Contact.Address address = c.address();
                        return new Line(address.city(), null);
                      }
                    """)
                .lines())
        .contains("value from address.city()")
        .anyMatch(line -> line.contains("from(Contact c)"));
  }

  @Test
  void letsTheSchemaTakeWhatACollaboratorFound() {
    assertThat(
            tester(
                    """
                      interface Contacts { Contact find(String name); }
                      Line line(Contacts all, String name) { // flagged
                        Contact found = all.find(name);
                        return new Line(found.address().city(), null);
                      }
                    """)
                .lines())
        .anyMatch(line -> line.contains("from(Contact found)"));
  }

  @Test
  void letsTheSchemaTakeNoVariableThatIsOnlyReadFromItself() {
    assertThat(
            tester(
                    """
                      Line line(Request r) { // flagged
                        String title = r.title();
                        while (title.endsWith(".")) {
                          title = title.substring(1);
                        }
                        return new Line(title, null);
                      }
                    """)
                .lines())
        .anyMatch(line -> line.contains("from(Request r) {"));
  }
}
