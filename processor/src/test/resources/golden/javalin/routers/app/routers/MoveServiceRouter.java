package app.routers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.stanchion.session.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link MoveService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class MoveServiceRouter {
  private final UnitOfWork<Connection> sessionUnitOfWork;

  private final UnitOfWork<EntityManager> managerUnitOfWork;

  /**
   * A router for the lifetime of the application.
   */
  public MoveServiceRouter(UnitOfWork<Connection> sessionUnitOfWork,
      UnitOfWork<EntityManager> managerUnitOfWork) {
    this.sessionUnitOfWork = Objects.requireNonNull(sessionUnitOfWork, "sessionUnitOfWork");
    this.managerUnitOfWork = Objects.requireNonNull(managerUnitOfWork, "managerUnitOfWork");
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.get("/moves/{id}", this::find);
    routes.post("/moves/{id}/move", this::move);
  }

  /**
   * {@code POST /moves/{id}/move}: calls {@link MoveService#move}.
   */
  private void move(Context context) throws IOException {
    String id = path(context, "id", "String", Function.identity());
    String result = sessionUnitOfWork.<String, IOException>inTransaction(session ->
        managerUnitOfWork.<String, IOException>inTransaction(manager ->
        MoveServiceProvider.get(session).move(manager, session, id)));
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.contentType(ContentType.TEXT_PLAIN).result(result);
  }

  /**
   * {@code GET /moves/{id}}: calls {@link MoveService#find}.
   */
  private void find(Context context) {
    String id = path(context, "id", "String", Function.identity());
    Optional<Integer> result = sessionUnitOfWork.inTransaction(session ->
        MoveServiceProvider.get(session).find(id));
    if (result == null || result.isEmpty()) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result.get());
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
