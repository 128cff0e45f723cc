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

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.stanchion.examples.contacts.database.DatabaseException;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.NotAuthenticatedException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All routes, and what becomes of results and failures. */
public final class Routes implements HttpHandler {

  private static final Logger LOG = System.getLogger(Routes.class.getName());
  private static final int NO_CONTENT = 204;

  private final List<Route> routes = new ArrayList<>();
  private final CurrentCaller callers;

  public Routes(CurrentCaller callers) {
    this.callers = callers;
  }

  /** Adds a route such as {@code GET /contacts/{id}}, with the status of its success. */
  public void add(String route, int status, Handler handler) {
    routes.add(Route.of(route, status, handler));
    routes.sort(Comparator.comparing(Route::order));
  }

  /** The body of an answer that refuses. */
  private record Problem(String title, int status) {}

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        answer(exchange);
      } catch (RuntimeException e) {
        Problem problem = problem(e);
        LOG.log(problem.status() == 500 ? Level.ERROR : Level.DEBUG, problem.title(), e);
        send(exchange, problem.status(), problem);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    List<String> path = Route.split(exchange.getRequestURI().getRawPath());
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(exchange.getRequestMethod(), path);
      if (variables.isPresent()) {
        Request request = new Request(exchange, variables.get());
        Object result = callers.callWith(request, () -> route.handler().handle(request));
        send(exchange, route.status(), value(result));
        return;
      }
    }
    throw new Refusal(404, "there is nothing here");
  }

  private static Object value(Object result) {
    if (Boolean.FALSE.equals(result)) {
      throw new Refusal(404, "not found");
    }
    return result instanceof Optional<?> optional
        ? optional.orElseThrow(() -> new Refusal(404, "not found"))
        : result;
  }

  private static void send(HttpExchange exchange, int status, Object body) throws IOException {
    if (status == NO_CONTENT) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    byte[] json = Json.write(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, json.length);
    exchange.getResponseBody().write(json);
  }

  /** The answer to who may not call tells nothing but that. */
  private static Problem problem(RuntimeException failure) {
    if (failure instanceof NotAuthenticatedException) {
      return new Problem("not authenticated", 401);
    }
    if (failure instanceof AccessDeniedException) {
      return new Problem("access denied", 403);
    }
    if (failure instanceof DatabaseException refused && refused.isConflict()) {
      return new Problem("it is there already", 409);
    }
    return failure instanceof Refusal refusal
        ? new Problem(refusal.getMessage(), refusal.status())
        : new Problem("internal error", 500);
  }
}
