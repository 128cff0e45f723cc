package app.providers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.stanchion.session.UnitOfWork;
import java.sql.Connection;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link Outer.InnerService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class Outer_InnerServiceRouter {
  private final UnitOfWork<Connection> unitOfWork;

  /**
   * A router for the lifetime of the application.
   */
  Outer_InnerServiceRouter(UnitOfWork<Connection> unitOfWork) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.get("/inner/{id}", this::get);
  }

  /**
   * {@code GET /inner/{id}}: calls {@link Outer.InnerService#get}.
   */
  private void get(Context context) {
    String id = path(context, "id", "String", Function.identity());
    String result = unitOfWork.inTransaction(connection ->
        Outer_InnerServiceProvider.get(connection).get(id));
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.contentType(ContentType.TEXT_PLAIN).result(result);
  }

  private static <T> T path(Context context, String name, String type, Function<String, T> parser) {
    return parse(context, name, context.pathParam(name), type, parser);
  }

  private static <T> T parse(Context context, String name, String text, String type,
      Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException unreadable) {
      throw refused(context, new BadRequestResponse(name + " is not a valid " + type), unreadable);
    }
  }

  private static HttpResponseException refused(Context context, HttpResponseException answer) {
    // Javalin then writes the answer as JSON, too.
    context.contentType(ContentType.APPLICATION_JSON);
    return answer;
  }

  private static HttpResponseException refused(Context context, HttpResponseException answer,
      Exception cause) {
    answer.initCause(cause);
    return refused(context, answer);
  }
}
