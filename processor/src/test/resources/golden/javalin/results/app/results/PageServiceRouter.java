package app.results;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link PageService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class PageServiceRouter {
  private final PageService pageService;

  /**
   * A router for the lifetime of the application.
   */
  public PageServiceRouter() {
    this.pageService = PageServiceProvider.get();
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.get("/pages", this::list);
    routes.get("/pages/all", this::findAll);
    routes.get("/pages/later", this::findLater);
    routes.get("/pages/next", this::listNext);
    routes.get("/pages/numbers", this::findNumbers);
    routes.post("/pages/start", this::start);
    routes.get("/pages/{id}", this::find);
    routes.put("/pages/{id}", this::update);
    routes.delete("/pages/{id}", this::delete);
    routes.get("/pages/{id}/count", this::findCount);
  }

  /**
   * {@code GET /pages}: calls {@link PageService#list}.
   */
  private void list(Context context) {
    List<Order> orders = queries(context, "orders", "Order", Order::valueOf);
    Set<UUID> keys = new LinkedHashSet<>(queries(context, "keys", "UUID", UUID::fromString));
    Collection<String> texts = queries(context, "texts", "String", Function.identity());
    int[] numbers =
        queries(context, "numbers", "int", Integer::valueOf).stream().mapToInt(Integer::intValue).toArray();
    Long[] lengths = queries(context, "lengths", "Long", Long::valueOf).toArray(Long[]::new);
    Optional<List<LocalDate>> days =
        Optional.of(queries(context, "days", "LocalDate", LocalDate::parse))
        .filter(values -> !values.isEmpty()).<List<LocalDate>>map(values -> values);
    Optional<Set<Order>> set = Optional.of(queries(context, "set", "Order", Order::valueOf))
        .filter(values -> !values.isEmpty()).<Set<Order>>map(values -> new LinkedHashSet<>(values));
    Optional<double[]> values = Optional.of(queries(context, "values", "double", Double::valueOf))
        .filter(values_ -> !values_.isEmpty())
        .<double[]>map(values_ -> values_.stream().mapToDouble(Double::doubleValue).toArray());
    List<Page> result = pageService.list(orders, keys, texts, numbers, lengths, days, set, values);
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  /**
   * {@code GET /pages/next}: calls {@link PageService#listNext}.
   */
  private void listNext(Context context) {
    int limit = queryOr(context, "limit", "int", Integer::valueOf, "20");
    Optional<Order> order = Optional.of(queryOr(context, "order", "Order", Order::valueOf, "UP"));
    List<Order> orders = queries(context, "orders", "Order", Order::valueOf, "UP", "DOWN");
    boolean text = queryOr(context, "text", "boolean", text_ -> flag(text_), "true");
    char values = query(context, "values", "char", text_ -> character(text_));
    List<Page> result = pageService.listNext(limit, order, orders, text, values);
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  /**
   * {@code GET /pages/all}: calls {@link PageService#findAll}.
   */
  private void findAll(Context context) {
    List<Page> result = elements(pageService.findAll());
    context.json(result);
  }

  /**
   * {@code GET /pages/numbers}: calls {@link PageService#findNumbers}.
   */
  private void findNumbers(Context context) {
    List<Integer> result = elements(pageService.findNumbers().boxed());
    context.json(result);
  }

  /**
   * {@code GET /pages/{id}/count}: calls {@link PageService#findCount}.
   */
  private void findCount(Context context) {
    String id = path(context, "id", "String", Function.identity());
    OptionalInt result = pageService.findCount(id);
    if (result == null || result.isEmpty()) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result.getAsInt());
  }

  /**
   * {@code GET /pages/{id}}: calls {@link PageService#find}.
   */
  private void find(Context context) throws IOException {
    String id = path(context, "id", "String", Function.identity());
    CompletionStage<Optional<Page>> stage = pageService.find(id);
    context.future(() -> stage.thenAccept(result -> {
      if (result == null || result.isEmpty()) {
        throw refused(context, new NotFoundResponse("not found"));
      }
      context.json(result.get());
    }).toCompletableFuture());
  }

  /**
   * {@code GET /pages/later}: calls {@link PageService#findLater}.
   */
  private void findLater(Context context) {
    String stage = query(context, "stage", "String", Function.identity());
    CompletableFuture<Stream<Page>> stage_ = pageService.findLater(stage);
    context.future(() -> stage_.thenApply(result -> elements(result)).thenAccept(result -> {
      context.json(result);
    }).toCompletableFuture());
  }

  /**
   * {@code PUT /pages/{id}}: calls {@link PageService#update}.
   */
  private void update(Context context) {
    String id = path(context, "id", "String", Function.identity());
    CompletableFuture<Void> stage = pageService.update(id);
    context.future(() -> stage.thenAccept(result -> {
      context.status(204);
    }).toCompletableFuture());
  }

  /**
   * {@code DELETE /pages/{id}}: calls {@link PageService#delete}.
   */
  private void delete(Context context) {
    String id = path(context, "id", "String", Function.identity());
    CompletableFuture<Boolean> stage = pageService.delete(id);
    context.future(() -> stage.thenAccept(result -> {
      if (result == null || !result) {
        throw refused(context, new NotFoundResponse("not found"));
      }
      context.status(204);
    }).toCompletableFuture());
  }

  /**
   * {@code POST /pages/start}: calls {@link PageService#start}.
   */
  private void start(Context context) {
    CompletionStage<String> stage = pageService.start();
    context.future(() -> stage.thenAccept(result -> {
      if (result != null) {
        context.contentType(ContentType.TEXT_PLAIN).result(result);
      } else {
        context.status(204);
      }
    }).toCompletableFuture());
  }

  private static <T> T path(Context context, String name, String type, Function<String, T> parser) {
    return parse(context, name, context.pathParam(name), type, parser);
  }

  private static <T> T query(Context context, String name, String type,
      Function<String, T> parser) {
    String text = context.queryParam(name);
    if (text == null) {
      throw refused(context, new BadRequestResponse(name + " is missing in the query"));
    }
    return parse(context, name, text, type, parser);
  }

  private static <T> T queryOr(Context context, String name, String type,
      Function<String, T> parser, String otherwise) {
    String text = context.queryParam(name);
    return parse(context, name, text == null ? otherwise : text, type, parser);
  }

  private static <T> List<T> queries(Context context, String name, String type,
      Function<String, T> parser, String... otherwise) {
    List<String> texts = context.queryParams(name);
    return (texts.isEmpty() ? List.of(otherwise) : texts).stream()
        .map(text -> parse(context, name, text, type, parser)).toList();
  }

  private static <T> T parse(Context context, String name, String text, String type,
      Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException unreadable) {
      throw refused(context, new BadRequestResponse(name + " is not a valid " + type), unreadable);
    }
  }

  private static boolean flag(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw new IllegalArgumentException("neither true nor false");
  }

  private static char character(String text) {
    if (text.length() == 1) {
      return text.charAt(0);
    }
    throw new IllegalArgumentException("not one character");
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
