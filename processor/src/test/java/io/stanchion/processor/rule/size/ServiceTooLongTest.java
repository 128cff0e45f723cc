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
package io.stanchion.processor.rule.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

class ServiceTooLongTest {

  private static final String THIRTEEN_CODE_LINES =
      """
      package app;

      import io.stanchion.Service;

      /**
       * A comment counts for nothing.
       */
      @Service
      public class NoteService {

        // nor does this
        private int count;

        public String text() {
          count++; /* neither
          does this */
          return \"""
              a // text block

              \";
              \"""
              ;
        }
      }
      """;

  private static RuleTester tester() {
    return RuleTester.of(ServiceTooLong.class);
  }

  @Test
  void acceptsServiceOfExactlyTheLimit() {
    tester().option("limit.serviceLines", 13).source(THIRTEEN_CODE_LINES).check();
  }

  @Test
  void acceptsOrchestratorOfAnyLength() {
    tester()
        .option("limit.serviceLines", 1)
        .source(
            """
            package app;
            @io.stanchion.Orchestrator
            public class NoteOrchestrator {
              public void write() {}
            }
            """)
        .check();
  }

  @Test
  void flagsOneLineMore() {
    String message =
        tester()
            .option("limit.serviceLines", 12)
            .source(THIRTEEN_CODE_LINES.replace("NoteService {", "NoteService { // flagged"))
            .message();

    assertThat(message)
        .contains("NoteService has 13 code lines (17 physical)")
        .contains("at most 12");
  }

  @Test
  void countsNestedTypes() {
    tester()
        .option("limit.serviceLines", 4)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class NoteService { // flagged
              record Note(
                  String text) {}
            }
            """)
        .check();
  }
}
