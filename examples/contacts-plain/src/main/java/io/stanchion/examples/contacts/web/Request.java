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
package io.stanchion.examples.contacts.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import io.stanchion.tenancy.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request, which tells its parts under the types that a router wants.
 *
 * @param exchange the request as the server sees it
 * @param variables those of the path, decoded
 */
public record Request(HttpExchange exchange, Map<String, String> variables) implements Caller {

  public <T> T path(String name, Function<String, T> parser) {
    return parse(name, variables.get(name), parser);
  }

  public <T> Optional<T> query(String name, Function<String, T> parser) {
    return queries(name, parser).stream().findFirst();
  }

  public <T> List<T> queries(String name, Function<String, T> parser) {
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> decode(pair[0]).equals(name))
        .map(pair -> parse(name, pair.length == 1 ? "" : decode(pair[1]), parser))
        .toList();
  }

  public <T> T body(TypeReference<T> type) {
    try {
      String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T parse(String name, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      throw new Refusal(400, name + " is not valid");
    }
  }

  static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  @Override
  public Optional<String> principal() {
    return Optional.ofNullable(exchange.getPrincipal()).map(HttpPrincipal::getUsername);
  }

  @Override
  public Optional<Object> attribute(String name) {
    return Optional.ofNullable(exchange.getAttribute(name));
  }
}
