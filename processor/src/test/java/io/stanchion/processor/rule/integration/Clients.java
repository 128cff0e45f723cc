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

/** A client, its schema and a service that calls it, for what {@link UnformattedApiCall} sees. */
final class Clients {

  private static final String CLIENT =
      """
      package app;
      import java.util.*;
      import java.util.function.*;
      public interface CalendarClient {
        void send(Object payload);
        void sendAll(Collection<?> payloads);
        String create(Map<String, Object> body);
        String get(String id);
        void post(String path, CharSequence body);
        void list(int page, int size);
        void build(Consumer<Booking.Builder> body);
      }
      """;

  private static final String SCHEMA =
      """
      package app;
      import java.util.*;
      @io.stanchion.IntegrationSchema(client = CalendarClient.class)
      public record Payload(String title, int length) {
        static Payload from(Request r) { return new Payload(r.title(), r.length()); }
        static String toJson(Map<String, Object> extra) { return extra.toString(); }
        Map<String, Object> toApi() { return Map.of("title", title, "length", length); }
      }
      """;

  private Clients() {}

  /** Checks a service of that body. */
  static RuleTester tester(String body) {
    return RuleTester.of(UnformattedApiCall.class)
        .source(Models.REQUEST)
        .source(Models.EVENT)
        .source(Models.BOOKING)
        .source(CLIENT)
        .source(SCHEMA)
        .source(Models.service(body));
  }
}
