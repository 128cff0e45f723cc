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
package io.stanchion.processor.rule.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field or accessor of an orchestrator is the collaborator that a pass-through calls. */
class CollaboratorFormsTest {

  private static final String CLASS =
      """
      package app;
      import io.stanchion.Orchestrator;
      import java.util.function.Supplier;

      @Orchestrator
      class ContactOrchestrator {
        private final ContactTagService tags;
        private final Supplier<ContactCrudService> later;
        private final ContactOrchestrator other;

        ContactOrchestrator(
            ContactTagService tags, Supplier<ContactCrudService> later, ContactOrchestrator other) {
          this.tags = tags;
          this.later = later;
          this.other = other;
        }

        %s

        public String tagOne(String id) { tags.add(id); return later.get().get(id); }
        public String tagTwo(String id) { tags.add(id); return later.get().get(id); }
      }
      """;

  private static final String RECORD =
      """
      package app;
      import io.stanchion.Orchestrator;

      @Orchestrator
      record ContactOrchestrator(ContactCrudService crud, ContactTagService tags) {

        %s

        public String tagOne(String id) { tags.add(id); return crud.get(id); }
        public String tagTwo(String id) { tags.add(id); return crud.get(id); }
      }
      """;

  private static boolean isPassThrough(String orchestrator, String operation) {
    Compiled compiled =
        Compiled.of(
            List.of("-Astanchion.limit.passThroughMax=1"),
            orchestrator.formatted(operation),
            Contacts.SERVICES);
    assertThat(compiled.ofJavac()).isEmpty();
    assertThat(compiled.broken()).as("rules that broke").isEmpty();
    return !compiled.findings("ArchitectureSinkhole").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { return crud.get(id); }",
        "public String get(String id) { return crud().get(id); }",
        "public String get(String id) { return this.crud().get(id); }",
      })
  void callsComponentOfRecord(String operation) {
    assertThat(isPassThrough(RECORD, operation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(ContactOrchestrator other) { return other.crud().get(\"a\"); }",
        "public String get(String id) { return crud(id).get(id); }"
            + " private ContactCrudService crud(String id) { tags.add(id); return crud; }",
        "public String get(String id) { return chosen().get(id); }"
            + " private ContactCrudService chosen() { tags.add(\"a\"); return crud; }",
        "public String get(String id) { return Shared.crud().get(id); }"
            + " static class Shared { static ContactCrudService crud() { return null; } }",
      })
  void callsWhatIsNoComponentOfRecord(String operation) {
    assertThat(isPassThrough(RECORD, operation)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"public String get(String id) { return later.get().get(id); }"})
  void callsWhatProviderHandsOut(String operation) {
    assertThat(isPassThrough(CLASS, operation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { return other.later.get().get(id); }",
        "public String text() { return later.toString(); }",
        "public String get(String id) { return tags().add(id); }"
            + " private ContactTagService tags() { later.get().get(\"a\"); return tags; }",
      })
  void callsWhatNoProviderHandsOut(String operation) {
    assertThat(isPassThrough(CLASS, operation)).isFalse();
  }
}
