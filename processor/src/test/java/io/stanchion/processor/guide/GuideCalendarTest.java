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
package io.stanchion.processor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.Compiled.Finding;
import org.junit.jupiter.api.Test;

/** The guide's calendar integration, thin and fat. */
class GuideCalendarTest {

  private static final String REQUEST =
      """
      package scheduling;
      public record CreateEventTypeRequest(
          String title, int durationMinutes, String customName, String calendarId, String slug) {}
      """;

  private static final String CLIENT =
      """
      package scheduling;
      import java.util.Map;
      public interface CalComClient {
        String createEventType(Map<String, Object> payload);
      }
      """;

  private static final String SCHEMA =
      """
      package scheduling;
      import io.stanchion.IntegrationSchema;
      import java.util.LinkedHashMap;
      import java.util.Map;
      @IntegrationSchema(client = CalComClient.class)
      public record CalComEventTypePayload(
          String title, int length, String customName, String slug, String calendarId, String calendarType) {

        public static CalComEventTypePayload fromRequest(CreateEventTypeRequest request, String calendarType) {
          String name = request.customName() == null ? "Default template" : request.customName();
          return new CalComEventTypePayload(
              request.title(), request.durationMinutes(), name, request.slug(), request.calendarId(), calendarType);
        }

        public Map<String, Object> toApiMap() {
          Map<String, Object> payload = new LinkedHashMap<>();
          payload.put("title", title);
          payload.put("length", length);
          payload.put("customName", customName);
          payload.put("slug", slug);
          payload.put("destinationCalendar", Map.of("externalId", calendarId, "integration", calendarType));
          return payload;
        }
      }
      """;

  private static final String THIN =
      """
      package scheduling;
      import io.stanchion.Service;
      @Service
      public class SchedulingService {
        private final CalComClient calCom;
        public SchedulingService(CalComClient calCom) { this.calCom = calCom; }

        public String createEventType(CreateEventTypeRequest request) {
          var payload = CalComEventTypePayload.fromRequest(request, "google");
          return calCom.createEventType(payload.toApiMap());
        }
      }
      """;

  private static final String FAT =
      """
      package scheduling;
      import io.stanchion.Service;
      import java.util.Map;
      @Service
      public class SchedulingService {
        private final CalComClient calCom;
        public SchedulingService(CalComClient calCom) { this.calCom = calCom; }

        public String createEventType(CreateEventTypeRequest request) {
          Map<String, Object> calComData = Map.of(
              "title", request.title(),
              "length", request.durationMinutes(),
              "customName", request.customName() == null ? "Default template" : request.customName(),
              "destinationCalendar", Map.of("externalId", request.calendarId(), "integration", "google"),
              "slug", request.slug());
          return calCom.createEventType(calComData);
        }
      }
      """;

  @Test
  void thinOrchestrationHasNoFinding() {
    Compiled compiled = Compiled.of(REQUEST, CLIENT, SCHEMA, THIN);

    assertThat(compiled.ofJavac()).isEmpty();
    assertThat(compiled.findings()).isEmpty();
  }

  @Test
  void fatOrchestrationMapsFieldsAndGoesPastTheSchema() {
    Compiled compiled = Compiled.of(REQUEST, CLIENT, SCHEMA, FAT);

    assertThat(compiled.ofJavac()).isEmpty();
    assertThat(compiled.findings()).extracting(Finding::line).containsExactly(9L, 16L);
    assertThat(compiled.findings("FieldMapping")).hasSize(1);
    assertThat(compiled.findings("UnformattedApiCall")).hasSize(1);
    assertThat(compiled.findings("FieldMapping").get(0).text())
        .contains("SchedulingService.createEventType maps 7 fields")
        .contains("record CreateEventTypePayload(String title, int length, String customName,");
  }

  @Test
  void fatOrchestrationWithoutSchemaStillMapsFields() {
    Compiled compiled = Compiled.of(REQUEST, CLIENT, FAT);

    assertThat(compiled.findings()).hasSize(1);
    assertThat(compiled.findings("FieldMapping")).hasSize(1);
  }
}
