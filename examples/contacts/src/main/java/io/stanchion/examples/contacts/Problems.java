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
package io.stanchion.examples.contacts;

import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.stanchion.examples.contacts.contact.CsvFormatException;
import io.stanchion.examples.contacts.contact.UnknownContactException;
import io.stanchion.examples.contacts.scheduling.CalendarException;
import io.stanchion.examples.contacts.template.UnknownTemplateException;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.NotAuthenticatedException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the sender of a request what went wrong, where only the application knows. */
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** The body of an answer, in the form in which Javalin writes its own. */
  private record Problem(String title, int status) {}

  private Problems() {}

  static void addTo(RoutesConfig routes) {
    answer(routes, NotAuthenticatedException.class, HttpStatus.UNAUTHORIZED);
    answer(routes, AccessDeniedException.class, HttpStatus.FORBIDDEN);
    answer(routes, UnknownContactException.class, HttpStatus.NOT_FOUND);
    answer(routes, UnknownTemplateException.class, HttpStatus.NOT_FOUND);
    answer(routes, CsvFormatException.class, HttpStatus.BAD_REQUEST);
    answer(routes, CalendarException.class, HttpStatus.BAD_GATEWAY);
    routes.exception(BadRequestResponse.class, Problems::explain);
    routes.exception(UnableToExecuteStatementException.class, Problems::explain);
  }

  private static <E extends Exception> void answer(
      RoutesConfig routes, Class<E> failure, HttpStatus status) {
    routes.exception(
        failure,
        (e, context) -> {
          LOG.info("{} {}: {}", context.method(), context.path(), status, e);
          answer(context, status, e.getMessage());
        });
  }

  private static void answer(Context context, HttpStatus status, String title) {
    context.status(status).json(new Problem(title, status.getCode()));
  }

  /** The router says what it cannot read; what a record does not accept, its constructor says. */
  private static void explain(BadRequestResponse response, Context context) {
    boolean refused =
        response.getCause() instanceof ValueInstantiationException reason
            && reason.getCause() instanceof IllegalArgumentException;
    String title = refused ? response.getCause().getCause().getMessage() : response.getMessage();
    answer(context, HttpStatus.BAD_REQUEST, title);
  }

  private static void explain(UnableToExecuteStatementException failure, Context context) {
    if (failure.getCause() instanceof SQLIntegrityConstraintViolationException) {
      answer(context, HttpStatus.CONFLICT, "it is there already");
      return;
    }
    LOG.error("{} {}", context.method(), context.path(), failure);
    answer(context, HttpStatus.INTERNAL_SERVER_ERROR, "Internal server error");
  }
}
