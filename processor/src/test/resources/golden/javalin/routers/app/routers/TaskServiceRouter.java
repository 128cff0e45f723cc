package app.routers;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.stanchion.session.UnitOfWork;
import java.io.IOException;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link TaskService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final TaskService taskService;

  /**
   * A router for the lifetime of the application.
   */
  public TaskServiceRouter(UnitOfWork<Connection> unitOfWork) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.taskService = TaskServiceProvider.get();
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.post("/tasks", this::create);
    routes.get("/tasks/archive", this::searchArchive);
    routes.post("/tasks/import-type", this::importType);
    routes.post("/tasks/path", this::path_);
    routes.post("/tasks/to", this::addTo_);
    routes.put("/tasks/{id}", this::update);
    routes.patch("/tasks/{id}/%C3%A4nderung", this::patchÄnderung);
  }

  /**
   * {@code POST /tasks}: calls {@link TaskService#create}.
   */
  private void create(io.javalin.http.Context context) throws IOException {
    Optional<Task[]> tasks =
        hasBody(context) ? Optional.of(body(context, Task[].class)) : Optional.empty();
    LocalDate day = optionalQuery(context, "day", "LocalDate", LocalDate::parse).orElse(null);
    DayOfWeek week = query(context, "week", "DayOfWeek", DayOfWeek::valueOf);
    char letter = query(context, "letter", "char", text -> character(text));
    long result = taskService.create(tasks, day, week, letter);
    context.status(201);
    context.json(result);
  }

  /**
   * {@code POST /tasks/path}: calls {@link TaskService#path}.
   */
  private void path_(io.javalin.http.Context context) {
    Map<String, ? extends List<Task>>[] query =
        body(context, (GenericArrayType) () -> generic(Map.class, String.class, generic(List.class, Task.class)));
    Task[] result = taskService.path(query);
    if (result != null) {
      context.json(result);
    } else {
      context.status(204);
    }
  }

  /**
   * {@code POST /tasks/to}: calls {@link TaskService#addTo}.
   */
  private void addTo_(io.javalin.http.Context context) {
    List body = body(context, List.class);
    ZoneId zone = query(context, "zone", "ZoneId", ZoneId::of);
    boolean parse = query(context, "parse", "boolean", text -> flag(text));
    Optional<Double> flag = optionalQuery(context, "flag", "Double", Double::valueOf);
    List result = taskService.addTo(body, zone, parse, flag);
    context.status(201);
    if (result != null) {
      context.json(result);
    }
  }

  /**
   * {@code POST /tasks/import-type}: calls {@link TaskService#importType}.
   */
  private void importType(io.javalin.http.Context context) {
    Context context_ = body(context, Context.class);
    Type result = taskService.importType(context_);
    if (result != null) {
      context.json(result);
    } else {
      context.status(204);
    }
  }

  /**
   * {@code PUT /tasks/{id}}: calls {@link TaskService#update}.
   */
  private void update(io.javalin.http.Context context) {
    int id = path(context, "id", "int", Integer::valueOf);
    short size = query(context, "size", "short", Short::valueOf);
    Task task = hasBody(context) ? body(context, Task.class) : null;
    Task result = taskService.update(id, size, task);
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  /**
   * {@code PATCH /tasks/{id}/änderung}: calls {@link TaskService#patchÄnderung}.
   */
  private void patchÄnderung(io.javalin.http.Context context) {
    long id = path(context, "id", "long", Long::valueOf);
    String fields = query(context, "fields", "String", Function.identity());
    Task result = unitOfWork.inTransaction(connection ->
        taskService.patchÄnderung(connection, id, fields));
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  /**
   * {@code GET /tasks/archive}: calls {@link TaskService#searchArchive}.
   */
  private void searchArchive(io.javalin.http.Context context) throws Exception {
    String text = optionalQuery(context, "text", "String", Function.identity()).orElse(null);
    Optional<Byte> page = optionalQuery(context, "page", "Byte", Byte::valueOf);
    Object result = taskService.searchArchive(text, page);
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  private static <T> T path(io.javalin.http.Context context, String name, String type,
      Function<String, T> parser) {
    return parse(context, name, context.pathParam(name), type, parser);
  }

  private static <T> T query(io.javalin.http.Context context, String name, String type,
      Function<String, T> parser) {
    String text = context.queryParam(name);
    if (text == null) {
      throw refused(context, new BadRequestResponse(name + " is missing in the query"));
    }
    return parse(context, name, text, type, parser);
  }

  private static <T> Optional<T> optionalQuery(io.javalin.http.Context context, String name,
      String type, Function<String, T> parser) {
    return Optional.ofNullable(context.queryParam(name))
        .map(text -> parse(context, name, text, type, parser));
  }

  private static <T> T parse(io.javalin.http.Context context, String name, String text, String type,
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

  private static <T> T body(io.javalin.http.Context context, java.lang.reflect.Type type) {
    String text = context.body().strip();
    if (text.isEmpty()) {
      throw refused(context, new BadRequestResponse("the body is missing"));
    }
    if (text.equals("null")) {
      throw refused(context, new BadRequestResponse("the body is null"));
    }
    try {
      return context.bodyAsClass(type);
    } catch (HttpResponseException answer) {
      throw answer;
    } catch (Exception failure) {
      throw unreadable(context, failure);
    }
  }

  private static boolean hasBody(io.javalin.http.Context context) {
    String text = context.body().strip();
    return !text.isEmpty() && !text.equals("null");
  }

  private static RuntimeException unreadable(io.javalin.http.Context context, Exception failure) {
    String text = "the body is not the JSON that is expected here";
    if (failure instanceof InvalidDefinitionException) {
      return new IllegalStateException("the JSON library cannot read the class of the body", failure);
    }
    if (failure instanceof JsonMappingException mismatch && !mismatch.getPath().isEmpty()) {
      text += mismatch.getPath().stream()
          .map(step -> step.getFieldName() == null ? "#" + step.getIndex() : step.getFieldName())
          .collect(Collectors.joining(".", ": see ", ""));
    }
    return refused(context, new BadRequestResponse(text), failure);
  }

  private static java.lang.reflect.Type generic(Class<?> raw, java.lang.reflect.Type... arguments) {
    return new GenericType(raw, List.of(arguments));
  }

  private static HttpResponseException refused(io.javalin.http.Context context,
      HttpResponseException answer) {
    // Javalin then writes the answer as JSON, too.
    context.contentType(ContentType.APPLICATION_JSON);
    return answer;
  }

  private static HttpResponseException refused(io.javalin.http.Context context,
      HttpResponseException answer, Exception cause) {
    answer.initCause(cause);
    return refused(context, answer);
  }

  /**
   * A type with its arguments, for the library that reads JSON.
   */
  private record GenericType(Class<?> raw,
      List<java.lang.reflect.Type> arguments) implements ParameterizedType {
    @Override
    public java.lang.reflect.Type[] getActualTypeArguments() {
      return arguments.toArray(java.lang.reflect.Type[]::new);
    }

    @Override
    public java.lang.reflect.Type getRawType() {
      return raw;
    }

    @Override
    public java.lang.reflect.Type getOwnerType() {
      return null;
    }
  }
}
