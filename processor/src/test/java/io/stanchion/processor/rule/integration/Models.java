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

/** Types that the fixtures of this section share. */
final class Models {

  /** A request with more fields than any method may map. */
  static final String REQUEST =
      """
      package app;
      public record Request(
          String title, int length, String calendar, String zone, String name, String mail,
          java.time.Instant start, java.util.List<String> guests) {}
      """;

  /** The same as a bean that can be written. */
  static final String EVENT =
      """
      package app;
      public class Event {
        public String title;
        public int length;
        public String calendar;
        public String zone;
        public String name;
        public String mail;
        public void setTitle(String title) { this.title = title; }
        public void setLength(int length) { this.length = length; }
        public void setCalendar(String calendar) { this.calendar = calendar; }
        public void setZone(String zone) { this.zone = zone; }
        public void setName(String name) { this.name = name; }
        public void setMail(String mail) { this.mail = mail; }
        public void setStatus(String status) {}
        public String getTitle() { return title; }
        public String getCalendar() { return calendar; }
        public String getZone() { return zone; }
        public String getName() { return name; }
        public String getMail() { return mail; }
        public int getLength() { return length; }
      }
      """;

  /** The same as an immutable with a builder. */
  static final String BOOKING =
      """
      package app;
      public record Booking(String title, int length, String calendar, String zone, String name, String mail) {
        public static Builder builder() { return new Builder(); }
        public static class Builder {
          public Builder title(String title) { return this; }
          public Builder length(int length) { return this; }
          public Builder calendar(String calendar) { return this; }
          public Builder zone(String zone) { return this; }
          public Builder name(String name) { return this; }
          public Builder mail(String mail) { return this; }
          public Builder guest(String guest) { return this; }
          public Booking build() { return new Booking("", 0, "", "", "", ""); }
        }
      }
      """;

  /** What talks to the outside. */
  static final String CLIENT =
      """
      package app;
      public interface CalendarClient {
        void send(Object payload);
        String create(java.util.Map<String, Object> body);
      }
      """;

  private Models() {}

  /** A tester for what maps the request to the event or the booking. */
  static RuleTester mapping() {
    return RuleTester.of(FieldMapping.class)
        .source(REQUEST)
        .source(EVENT)
        .source(BOOKING)
        .source(CLIENT);
  }

  /** A service of that body, with the imports that fixtures need. */
  static String service(String body) {
    return """
    package app;

    import java.sql.*;
    import java.time.*;
    import java.util.*;
    import java.util.function.*;
    import java.util.stream.*;

    @io.stanchion.Service
    public class EventService {
      private final CalendarClient client;
      public EventService(CalendarClient client) { this.client = client; }
    %s
    }
    """
        .formatted(body);
  }
}
