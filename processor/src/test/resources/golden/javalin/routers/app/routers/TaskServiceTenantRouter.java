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
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
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
 * Calls the operations of {@link TaskService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceTenantRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final TaskService taskService;

  private final OrganizationResolver<TeamId> teamIdOrganizationResolver;

  private final OrganizationResolver<UUID> uuidOrganizationResolver;

  /**
   * A router for the lifetime of the application.
   */
  public TaskServiceTenantRouter(UnitOfWork<Connection> unitOfWork,
      OrganizationResolver<TeamId> teamIdOrganizationResolver,
      OrganizationResolver<UUID> uuidOrganizationResolver) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.taskService = TaskServiceProvider.get();
    this.teamIdOrganizationResolver = Objects.requireNonNull(teamIdOrganizationResolver, "teamIdOrganizationResolver");
    this.uuidOrganizationResolver = Objects.requireNonNull(uuidOrganizationResolver, "uuidOrganizationResolver");
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.get("/tasks", this::list);
    routes.delete("/tasks", this::remove);
    routes.post("/tasks/notify", this::notify);
    routes.post("/tasks/text", this::toString);
    routes.get("/tasks/{id}", this::find);
    routes.delete("/tasks/{id}", this::delete);
    routes.get("/tasks/{id}/copy", this::list_);
  }

  /**
   * {@code GET /tasks}: calls {@link TaskService#list}.
   */
  private void list(Context context) throws SQLException {
    OrganizationContext<TeamId> organization = organization(teamIdOrganizationResolver, context);
    TenantScope<TeamId> team = TenantScope.of(organization.organizationId());
    List<? extends Task> result = unitOfWork.<List<? extends Task>, SQLException>inTransaction(connection ->
        taskService.list(connection, team));
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  /**
   * {@code GET /tasks/{id}/copy}: calls {@link TaskService#list}.
   */
  private void list_(Context context) throws Exception {
    OrganizationContext<TeamId> organization = organization(teamIdOrganizationResolver, context);
    TenantScope<TeamId> team = TenantScope.of(organization.organizationId());
    String id = path(context, "id", "String", Function.identity());
    int result = unitOfWork.<Integer, Exception>inTransaction(connection ->
        taskService.list(connection, id, team));
    context.json(result);
  }

  /**
   * {@code GET /tasks/{id}}: calls {@link TaskService#find}.
   */
  private void find(Context context) {
    OrganizationContext<TeamId> organization = organization(teamIdOrganizationResolver, context);
    TeamId team = organization.organizationId();
    UUID id = path(context, "id", "UUID", UUID::fromString);
    Optional<Map<String, List<Task>>> result = taskService.find(id, team);
    if (result == null || result.isEmpty()) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result.get());
  }

  /**
   * {@code DELETE /tasks/{id}}: calls {@link TaskService#delete}.
   */
  private void delete(Context context) {
    OrganizationContext<UUID> organization = organization(uuidOrganizationResolver, context);
    Optional<UUID> team = Optional.of(organization.organizationId());
    UUID id = path(context, "id", "UUID", UUID::fromString);
    unitOfWork.inTransaction(connection -> {
        taskService.delete(connection, connection, id, team);
        return null;
    });
    context.status(204);
  }

  /**
   * {@code POST /tasks/notify}: calls {@link TaskService#notify}.
   */
  private void notify(Context context) {
    OrganizationContext<UUID> organization = organization(uuidOrganizationResolver, context);
    Optional<UUID> team = Optional.of(organization.organizationId());
    taskService.notify(team);
    context.status(204);
  }

  /**
   * {@code POST /tasks/text}: calls {@link TaskService#toString}.
   */
  private void toString(Context context) {
    OrganizationContext<TeamId> organization = organization(teamIdOrganizationResolver, context);
    TeamId team = organization.organizationId();
    String result = taskService.toString(team);
    if (result != null) {
      context.contentType(ContentType.TEXT_PLAIN).result(result);
    } else {
      context.status(204);
    }
  }

  /**
   * {@code DELETE /tasks}: calls {@link TaskService#remove}.
   */
  private void remove(Context context) {
    OrganizationContext<UUID> organization = organization(uuidOrganizationResolver, context);
    Optional<UUID> team = Optional.of(organization.organizationId());
    String context_ = query(context, "context", "String", Function.identity());
    String organization_ = query(context, "organization", "String", Function.identity());
    String unitOfWork_ = query(context, "unitOfWork", "String", Function.identity());
    String result = query(context, "result", "String", Function.identity());
    Boolean result_ = taskService.remove(context_, organization_, unitOfWork_, result, team);
    if (result_ == null || !result_) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.status(204);
  }

  private static <I> OrganizationContext<I> organization(OrganizationResolver<I> resolver,
      Context context) {
    try {
      return OrganizationContext.resolve(resolver, new RequestCaller(context));
    } catch (NotAuthenticatedException refusal) {
      throw refused(context, new UnauthorizedResponse("not authenticated"), refusal);
    } catch (AccessDeniedException refusal) {
      throw refused(context, new ForbiddenResponse("access denied"), refusal);
    }
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
