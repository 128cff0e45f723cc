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
package io.stanchion.examples.contacts.tour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Somebody who sends requests, and prints each with its answer.
 *
 * @param name who this is
 * @param credentials the header that proves it and its value, or nothing
 */
record Visitor(String name, URI application, List<String> credentials) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  Visitor {
    credentials = List.copyOf(credentials);
  }

  JsonNode get(String path, int expected) throws IOException, InterruptedException {
    return send("GET", path, "", expected);
  }

  JsonNode post(String path, String body, int expected) throws IOException, InterruptedException {
    return send("POST", path, body, expected);
  }

  JsonNode put(String path, String body, int expected) throws IOException, InterruptedException {
    return send("PUT", path, body, expected);
  }

  /** A command that sends a request as this visitor. */
  String curl(String path) {
    return "curl -H '" + String.join(": ", credentials) + "' " + application.resolve(path);
  }

  private JsonNode send(String method, String path, String body, int expected)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(application.resolve(path))
            .method(method, BodyPublishers.ofString(body));
    if (!credentials.isEmpty()) {
      request.headers(credentials.toArray(String[]::new));
    }
    HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
    JsonNode answer = JSON.readTree(response.body());
    System.out.printf("  %-8s %s %s %s%n", name, method, path, body);
    System.out.printf("           -> %d %s%n", response.statusCode(), answer);
    if (response.statusCode() != expected) {
      throw new IllegalStateException("status " + expected + " was expected");
    }
    return answer;
  }
}
