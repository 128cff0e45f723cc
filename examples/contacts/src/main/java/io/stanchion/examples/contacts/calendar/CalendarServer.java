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
package io.stanchion.examples.contacts.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A calendar with an API of its own, to have something to call: {@code POST /events}, {@code DELETE
 * /events/{id}}. It remembers its events until it is closed.
 */
public final class CalendarServer implements AutoCloseable {

  private static final String EVENTS = "/events";

  private final Map<String, JsonNode> events = new ConcurrentHashMap<>();
  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer http;

  private CalendarServer(HttpServer http) {
    this.http = http;
  }

  /** Starts a calendar on any free port of this machine. */
  public static CalendarServer start() throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    CalendarServer server = new CalendarServer(HttpServer.create(address, 0));
    server.http.createContext(EVENTS, server::answer);
    server.http.start();
    return server;
  }

  public URI address() {
    InetSocketAddress address = http.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  /** The events that are in the calendar now. */
  public Map<String, JsonNode> events() {
    return Map.copyOf(events);
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestMethod()) {
        case "POST" -> create(exchange);
        case "DELETE" -> delete(exchange);
        default -> respond(exchange, 405, "");
      }
    }
  }

  private void create(HttpExchange exchange) throws IOException {
    Optional<JsonNode> event = event(exchange);
    if (event.isEmpty()) {
      respond(exchange, 400, "");
      return;
    }
    String id = UUID.randomUUID().toString();
    events.put(id, event.get());
    respond(exchange, 201, json.writeValueAsString(Map.of("id", id)));
  }

  private void delete(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring(EVENTS.length()).replace("/", "");
    respond(exchange, events.remove(id) == null ? 404 : 204, "");
  }

  private Optional<JsonNode> event(HttpExchange exchange) throws IOException {
    try {
      JsonNode event = json.readTree(exchange.getRequestBody());
      boolean complete =
          Stream.of("/summary", "/start/dateTime", "/end/dateTime", "/attendees/0/email")
              .allMatch(field -> event.at(field).isTextual());
      return complete ? Optional.of(event) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
