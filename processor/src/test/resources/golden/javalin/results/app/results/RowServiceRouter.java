package app.results;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.stanchion.session.UnitOfWork;
import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link RowService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class RowServiceRouter {
  private final UnitOfWork<Connection> unitOfWork;

  /**
   * A router for the lifetime of the application.
   */
  public RowServiceRouter(UnitOfWork<Connection> unitOfWork) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.get("/rows/all", this::listAll);
    routes.post("/rows/await", this::await_);
    routes.post("/rows/elements", this::elements_);
    routes.get("/rows/later", this::listLater);
    routes.get("/rows/numbers", this::listNumbers);
    routes.get("/rows/{id}", this::find);
    routes.put("/rows/{id}", this::update);
    routes.delete("/rows/{id}", this::delete);
  }

  /**
   * {@code GET /rows/all}: calls {@link RowService#listAll}.
   */
  private void listAll(Context context) throws IOException {
    List<? extends Page> result = unitOfWork.<List<? extends Page>, IOException>inTransaction(session ->
        elements(RowServiceProvider.get(session).listAll()));
    context.json(result);
  }

  /**
   * {@code GET /rows/numbers}: calls {@link RowService#listNumbers}.
   */
  private void listNumbers(Context context) {
    List<Long> result = unitOfWork.inTransaction(session ->
        elements(RowServiceProvider.get(session).listNumbers().boxed()));
    context.json(result);
  }

  /**
   * {@code GET /rows/{id}}: calls {@link RowService#find}.
   */
  private void find(Context context) {
    String id = path(context, "id", "String", Function.identity());
    Optional<Page> result = unitOfWork.inTransaction(session ->
        await(RowServiceProvider.get(session).find(id)));
    if (result == null || result.isEmpty()) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result.get());
  }

  /**
   * {@code PUT /rows/{id}}: calls {@link RowService#update}.
   */
  private void update(Context context) throws IOException {
    String id = path(context, "id", "String", Function.identity());
    unitOfWork.<Void, IOException>inTransaction(session ->
        await(RowServiceProvider.get(session).update(id)));
    context.status(204);
  }

  /**
   * {@code DELETE /rows/{id}}: calls {@link RowService#delete}.
   */
  private void delete(Context context) {
    String id = path(context, "id", "String", Function.identity());
    Boolean result = unitOfWork.inTransaction(session ->
        await(RowServiceProvider.get(session).delete(id)));
    if (result == null || !result) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.status(204);
  }

  /**
   * {@code GET /rows/later}: calls {@link RowService#listLater}.
   */
  private void listLater(Context context) {
    List<Page> result = unitOfWork.inTransaction(session ->
        elements(await(RowServiceProvider.get(session).listLater())));
    context.json(result);
  }

  /**
   * {@code POST /rows/await}: calls {@link RowService#await}.
   */
  private void await_(Context context) {
    List<Double> result = unitOfWork.inTransaction(session ->
        elements(await(RowServiceProvider.get(session).await()).boxed()));
    context.json(result);
  }

  /**
   * {@code POST /rows/elements}: calls {@link RowService#elements}.
   */
  private void elements_(Context context) {
    List<Page> result = unitOfWork.inTransaction(session ->
        elements(RowServiceProvider.get(session).elements(session)));
    context.json(result);
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

  /**
   * Waits for the result: the session must not be closed before it is there.
   */
  private static <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /**
   * Reads the stream while its session is open, and closes it.
   */
  private static <T> List<T> elements(Stream<T> stream) {
    try (stream) {
      return stream.toList();
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
