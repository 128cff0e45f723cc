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

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Talks to the calendar over HTTP. What it sends is rendered by {@link CalendarEventPayload}. */
public final class CalendarClient {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI calendar;

  public CalendarClient(URI calendar) {
    this.calendar = calendar;
  }

  /** Creates an event and returns the calendar's name for it. */
  String createEvent(Map<String, Object> event) {
    try {
      String body = json.writeValueAsString(event);
      HttpRequest.Builder request =
          HttpRequest.newBuilder(calendar.resolve("/events"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body));
      return json.readTree(send(request, 201).body()).required("id").asText();
    } catch (IOException e) {
      throw new CalendarException("the calendar cannot be understood", e);
    }
  }

  /** Removes an event. */
  void deleteEvent(String event) {
    send(HttpRequest.newBuilder(calendar.resolve("/events/" + event)).DELETE(), 204);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, int expected) {
    try {
      HttpResponse<String> response =
          http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      if (response.statusCode() != expected) {
        throw new CalendarException("the calendar answered " + response.statusCode());
      }
      return response;
    } catch (IOException e) {
      throw new CalendarException("the calendar does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CalendarException("the calendar was not waited for", e);
    }
  }
}
