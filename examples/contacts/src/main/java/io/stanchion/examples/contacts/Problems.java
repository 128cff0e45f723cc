package io.stanchion.examples.contacts;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.stanchion.examples.contacts.contact.CsvFormatException;
import io.stanchion.examples.contacts.scheduling.CalendarException;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.NotAuthenticatedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Map;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the sender of a request what went wrong. */
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void addTo(RoutesConfig routes) {
    routes.exception(
        NotAuthenticatedException.class,
        (e, context) -> answer(context, HttpStatus.UNAUTHORIZED, e.getMessage()));
    routes.exception(
        AccessDeniedException.class,
        (e, context) -> answer(context, HttpStatus.FORBIDDEN, e.getMessage()));
    routes.exception(
        CsvFormatException.class,
        (e, context) -> answer(context, HttpStatus.BAD_REQUEST, e.getMessage()));
    routes.exception(
        BadRequestResponse.class,
        (e, context) -> answer(context, HttpStatus.BAD_REQUEST, describe(e)));
    routes.exception(
        CalendarException.class,
        (e, context) -> {
          LOG.warn("The calendar failed", e);
          answer(context, HttpStatus.BAD_GATEWAY, e.getMessage());
        });
    routes.exception(UnableToExecuteStatementException.class, Problems::explain);
  }

  /** The router says that it cannot read the body; only Jackson knows why. */
  private static String describe(BadRequestResponse response) {
    return response.getCause() instanceof JsonProcessingException reason
        ? response.getMessage() + ": " + reason.getOriginalMessage()
        : response.getMessage();
  }

  private static void explain(UnableToExecuteStatementException failure, Context context) {
    if (failure.getCause() instanceof SQLIntegrityConstraintViolationException) {
      answer(context, HttpStatus.CONFLICT, "this is there already");
      return;
    }
    LOG.error("A statement failed", failure);
    answer(context, HttpStatus.INTERNAL_SERVER_ERROR, "Internal server error");
  }

  private static void answer(Context context, HttpStatus status, String title) {
    context.status(status).json(Map.of("title", title, "status", status.getCode()));
  }
}
