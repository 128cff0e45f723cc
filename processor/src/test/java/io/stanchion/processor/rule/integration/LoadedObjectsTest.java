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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants in an object that a collaborator returned, and in one that is made here. */
class LoadedObjectsTest {

  private static final String SERVICE =
      """
      package app;
      import java.time.Instant;
      import java.util.List;
      import java.util.Optional;
      import java.util.stream.Stream;

      class Run {
        enum Status { RUNNING, FAILED }
        private Run last;
        String definition() { return ""; }
        Run last() { return last; }
        void setDefinition(String definition) {}
        void setReason(String reason) {}
        void setFailedTask(String task) {}
        void setCreated(Instant created) {}
        void setEnded(long ended) {}
        void setOutput(String output) {}
        void setStatus(Status status) {}
      }

      interface RunStore {
        Run load(String id);
        Optional<Run> find(String id);
        Run newRun(String id);
        List<Run> list();
        Stream<Run> stream();
        void save(Run run);
      }

      interface Definitions { String latest(String name); }

      record Request(String definition) {}

      @io.stanchion.Service
      class RunService {
        private final RunStore store;
        private final Definitions definitions;

        RunService(RunStore store, Definitions definitions) {
          this.store = store;
          this.definitions = definitions;
        }

        public void restart(String id, Request request) {%s
          %s
          run.setDefinition(request.definition());
          run.setReason(null);
          run.setFailedTask(null);
          run.setCreated(Instant.EPOCH);
          run.setEnded(0);
          run.setOutput("");
          run.setStatus(Run.Status.RUNNING);
          store.save(run);
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run run = store.load(id);",
        "Run run = store.find(id).orElseThrow();",
        "Run run = store.load(id); if (run == null) { run = this.store.load(\"\"); }",
      })
  void acceptsConstantsInWhatCollaboratorReturned(String start) {
    RuleTester.of(FieldMapping.class).source(SERVICE.formatted("", start)).check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (Run run : store.list()) {",
        "for (Run run : store.stream().toList()) {",
        "store.list().forEach(run -> {",
      })
  void acceptsConstantsInEachOfWhatCollaboratorReturned(String loop) {
    RuleTester.of(FieldMapping.class)
        .source(
            SERVICE
                .formatted("", loop)
                .replace(
                    "store.save(run);", "store.save(run); }" + (loop.contains("->") ? ");" : "")))
        .check();
  }

  @Test
  void flagsConstantsInEachOfWhatIsMadeHere() {
    RuleTester.of(FieldMapping.class)
        .source(
            SERVICE
                .formatted(" // flagged", "for (Run run : new Run[] {new Run()}) {")
                .replace("store.save(run);", "store.save(run); }"))
        .check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run run = new Run();",
        "Run run = store.newRun(id);",
        "Run run = store.load(id); if (run == null) { run = new Run(); }",
        "Run run; if (id.isEmpty()) { run = copy(request); } else { run = new Run(); }",
      })
  void flagsConstantsInWhatIsMadeHere(String start) {
    RuleTester.of(FieldMapping.class)
        .source(
            SERVICE
                .formatted(" // flagged", start)
                .replace(
                    "public void restart",
                    "private Run copy(Request request) { return new Run(); }\n"
                        + "  public void restart"))
        .check();
  }

  @Test
  void flagsDataInWhatCollaboratorReturned() {
    RuleTester.of(FieldMapping.class)
        .source(
            SERVICE
                .formatted(" // flagged", "Run run = store.load(id); Run old = run.last();")
                .replace("(null)", "(old.definition())")
                .replace("0)", "id.length())")
                .replace("Instant.EPOCH", "Instant.parse(request.definition())")
                .replace("\"\");", "request.definition());"))
        .check();
  }
}
