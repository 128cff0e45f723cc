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
package io.stanchion.examples.contacts.scheduling;

import io.stanchion.IntegrationSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An event in the format of the calendar's API. All that this API wants to have its way is here.
 */
@IntegrationSchema(client = CalendarClient.class)
record CalendarEventPayload(String summary, Instant start, Instant end, Attendee attendee) {

  static CalendarEventPayload from(AppointmentRequest request, Attendee attendee) {
    return new CalendarEventPayload(
        request.title(), request.startsAt(), request.endsAt(), attendee);
  }

  Map<String, Object> toBody() {
    return Map.of(
        "summary", summary,
        "start", Map.of("dateTime", start.toString()),
        "end", Map.of("dateTime", end.toString()),
        "attendees", List.of(Map.of("displayName", attendee.name(), "email", attendee.email())));
  }
}
