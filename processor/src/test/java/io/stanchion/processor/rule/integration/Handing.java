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

/** A client, its schema and a service that hands the one what the other should have made. */
final class Handing {

  private static final String CLIENT =
      """
      package app;
      import java.util.*;
      public interface CalendarClient {
        void send(Object payload);
        void sendAll(Collection<?> payloads);
        void create(Map<String, ?> body);
        void post(String path, CharSequence body);
        void get(String path);
        void list(int page, int size);
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

  private Handing() {}

  /** A tester for the body of that service. */
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
