package app.routers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.TenantScope;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link TaskService} for all organizations,
 * once the guard has let the caller in.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceAdminRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final TaskService taskService;

  private final AdminGuard adminGuard;

  /**
   * A router for the lifetime of the application.
   */
  public TaskServiceAdminRouter(UnitOfWork<Connection> unitOfWork, AdminGuard adminGuard) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.taskService = TaskServiceProvider.get();
    this.adminGuard = Objects.requireNonNull(adminGuard, "adminGuard");
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.get("/admin/tasks", this::list);
    routes.post("/admin/tasks/notify", this::notify);
    routes.post("/admin/tasks/text", this::toString);
    routes.get("/admin/tasks/{id}", this::find);
    routes.delete("/admin/tasks/{id}", this::delete);
    routes.get("/admin/tasks/{id}/copy", this::list_);
  }

  /**
   * {@code GET /admin/tasks}: calls {@link TaskService#list}.
   */
  private void list(Context context) throws SQLException {
    requireAdmin(adminGuard, context);
    List<? extends Task> result = unitOfWork.<List<? extends Task>, SQLException>inTransaction(connection ->
        taskService.list(connection, TenantScope.all()));
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  /**
   * {@code GET /admin/tasks/{id}/copy}: calls {@link TaskService#list}.
   */
  private void list_(Context context) throws Exception {
    requireAdmin(adminGuard, context);
    String id = path(context, "id", "String", Function.identity());
    int result = unitOfWork.<Integer, Exception>inTransaction(connection ->
        taskService.list(connection, id, TenantScope.all()));
    context.json(result);
  }

  /**
   * {@code GET /admin/tasks/{id}}: calls {@link TaskService#find}.
   */
  private void find(Context context) {
    requireAdmin(adminGuard, context);
    UUID id = path(context, "id", "UUID", UUID::fromString);
    Optional<Map<String, List<Task>>> result = taskService.find(id, (TeamId) null);
    if (result == null || result.isEmpty()) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result.get());
  }

  /**
   * {@code DELETE /admin/tasks/{id}}: calls {@link TaskService#delete}.
   */
  private void delete(Context context) {
    requireAdmin(adminGuard, context);
    UUID id = path(context, "id", "UUID", UUID::fromString);
    unitOfWork.inTransaction(connection -> {
        taskService.delete(connection, connection, id, Optional.empty());
        return null;
    });
    context.status(204);
  }

  /**
   * {@code POST /admin/tasks/notify}: calls {@link TaskService#notify}.
   */
  private void notify(Context context) {
    requireAdmin(adminGuard, context);
    taskService.notify(Optional.empty());
    context.status(204);
  }

  /**
   * {@code POST /admin/tasks/text}: calls {@link TaskService#toString}.
   */
  private void toString(Context context) {
    requireAdmin(adminGuard, context);
    String result = taskService.toString((TeamId) null);
    if (result != null) {
      context.contentType(ContentType.TEXT_PLAIN).result(result);
    } else {
      context.status(204);
    }
  }

  private static void requireAdmin(AdminGuard guard, Context context) {
    try {
      AdminGuard.require(guard, new RequestCaller(context));
    } catch (NotAuthenticatedException refusal) {
      throw refused(context, new UnauthorizedResponse("not authenticated"), refusal);
    } catch (AccessDeniedException refusal) {
      throw refused(context, new ForbiddenResponse("access denied"), refusal);
    }
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

  /**
   * What a request tells of its caller.
   */
  private record RequestCaller(Context context) implements Caller {
    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(context.header(name));
    }

    @Override
    public Optional<String> principal() {
      return Optional.ofNullable(context.req().getUserPrincipal()).map(Principal::getName);
    }

    @Override
    public Optional<Object> attribute(String name) {
      return Optional.ofNullable(context.attribute(name));
    }
  }
}
