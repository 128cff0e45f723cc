package app.routers;

import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import io.stanchion.tenancy.TenantScope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Calls the operations of {@link TaskService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@Path("/tasks")
@RequestScoped
@Tag(
    name = "TaskService"
)
@APIResponse(
    responseCode = "401",
    description = "not authenticated"
)
@APIResponse(
    responseCode = "403",
    description = "access denied"
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TaskServiceTenantRouter {
  private final TaskService taskService;

  private final Connection connection;

  private final TeamIdAdmission teamIdAdmission;

  private final UUIDAdmission uuidAdmission;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public TaskServiceTenantRouter() {
    this(null, null, null, null);
  }

  /**
   * For CDI.
   */
  @Inject
  public TaskServiceTenantRouter(TaskService taskService, Connection connection,
      TeamIdAdmission teamIdAdmission, UUIDAdmission uuidAdmission) {
    this.taskService = taskService;
    this.connection = connection;
    this.teamIdAdmission = teamIdAdmission;
    this.uuidAdmission = uuidAdmission;
  }

  /**
   * {@code GET /tasks}: calls {@link TaskService#list}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Task.class))
  )
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @TeamIdChecked
  public List<? extends Task> list() throws SQLException {
    TenantScope<TeamId> team = TenantScope.of(teamIdAdmission.organizationId());
    return taskService.list(connection, team);
  }

  /**
   * {@code GET /tasks/{id}/copy}: calls {@link TaskService#list}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = int.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @GET
  @Path("/{id}/copy")
  @Produces(MediaType.APPLICATION_JSON)
  @TeamIdChecked
  public int list_(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id)
      throws SQLException, IOException {
    TenantScope<TeamId> team = TenantScope.of(teamIdAdmission.organizationId());
    return taskService.list(connection, id, team);
  }

  /**
   * {@code GET /tasks/{id}}: calls {@link TaskService#find}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Map.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @APIResponse(
      responseCode = "404",
      description = "not found"
  )
  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @TeamIdChecked
  public Map<String, List<Task>> find(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String id) {
    TeamId team = teamIdAdmission.organizationId();
    return found(taskService.find(read("id", id, "UUID", UUID::fromString), team).orElse(null));
  }

  /**
   * {@code DELETE /tasks/{id}}: calls {@link TaskService#delete}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @DELETE
  @Path("/{id}")
  @UUIDChecked
  public void delete(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String id) {
    Optional<UUID> team = Optional.of(uuidAdmission.organizationId());
    taskService.delete(connection, connection, read("id", id, "UUID", UUID::fromString), team);
  }

  /**
   * {@code POST /tasks/notify}: calls {@link TaskService#notify}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @POST
  @Path("/notify")
  @UUIDChecked
  public void notify_() {
    Optional<UUID> team = Optional.of(uuidAdmission.organizationId());
    taskService.notify(team);
  }

  /**
   * {@code POST /tasks/text}: calls {@link TaskService#toString}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = String.class))
  )
  @POST
  @Path("/text")
  @Produces(MediaType.TEXT_PLAIN)
  @TeamIdChecked
  public String toString_() {
    TeamId team = teamIdAdmission.organizationId();
    return taskService.toString(team);
  }

  /**
   * {@code DELETE /tasks}: calls {@link TaskService#remove}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @APIResponse(
      responseCode = "404",
      description = "not found"
  )
  @DELETE
  @UUIDChecked
  public void remove(
      @QueryParam("context") @Parameter(required = true, schema = @Schema(implementation = String.class)) String context,
      @QueryParam("organization") @Parameter(required = true, schema = @Schema(implementation = String.class)) String organization,
      @QueryParam("unitOfWork") @Parameter(required = true, schema = @Schema(implementation = String.class)) String unitOfWork,
      @QueryParam("result") @Parameter(required = true, schema = @Schema(implementation = String.class)) String result) {
    Optional<UUID> team = Optional.of(uuidAdmission.organizationId());
    if (!Boolean.TRUE.equals(taskService.remove(required("context", context),
        required("organization", organization), required("unitOfWork", unitOfWork),
        required("result", result), team))) {
      throw refused(404, "not found");
    }
  }

  private static String required(String name, String text) {
    if (text == null) {
      throw refused(400, name + " is missing in the query");
    }
    return text;
  }

  private static <T> T read(String name, String text, String type, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException unreadable) {
      throw refused(400, name + " is not a valid " + type);
    }
  }

  private static <T> T found(T result) {
    if (result == null) {
      throw refused(404, "not found");
    }
    return result;
  }

  private static WebApplicationException refused(int status, String title) {
    return new WebApplicationException(problem(status, title));
  }

  private static Response problem(int status, String title) {
    return Response.status(status).type("application/problem+json")
        .entity("{\"title\":\"" + title + "\",\"status\":" + status + "}").build();
  }

  /**
   * Marks what the gate watches over.
   */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  @interface TeamIdChecked {
  }

  /**
   * Decides who may call, before anything else of the request is read.
   */
  @Provider
  @TeamIdChecked
  @Dependent
  @Priority(Priorities.AUTHORIZATION)
  public static class TeamIdGate implements ContainerRequestFilter {
    private final OrganizationResolver<TeamId> organizationResolver;

    private final TeamIdAdmission admission;

    /**
     * For runtimes that look for one before they ask CDI.
     */
    public TeamIdGate() {
      this.organizationResolver = null;
      this.admission = null;
    }

    /**
     * For CDI.
     */
    @Inject
    public TeamIdGate(Instance<OrganizationResolver<TeamId>> organizationResolver,
        TeamIdAdmission admission) {
      this.organizationResolver = organizationResolver.get();
      this.admission = admission;
    }

    static void require(@Observes Startup startup,
        Instance<OrganizationResolver<TeamId>> organizationResolver) {
      if (!organizationResolver.isResolvable()) {
        throw new IllegalStateException(
            "TaskServiceTenantRouter asks a CDI bean of the type OrganizationResolver<TeamId> whose organization a request is for, and there is none, or more than one: define one, for example with a method annotated @Produces");
      }
    }

    @Override
    public void filter(ContainerRequestContext request) {
      try {
        admission.admit(OrganizationContext.resolve(organizationResolver,
            new RequestCaller(request)));
      } catch (NotAuthenticatedException refusal) {
        request.abortWith(problem(401, "not authenticated"));
      } catch (AccessDeniedException refusal) {
        request.abortWith(problem(403, "access denied"));
      }
    }
  }

  /**
   * Whose request it is, once the gate found out.
   */
  @RequestScoped
  static class TeamIdAdmission {
    private OrganizationContext<TeamId> organization;

    void admit(OrganizationContext<TeamId> found) {
      organization = found;
    }

    TeamId organizationId() {
      if (organization == null) {
        throw new IllegalStateException("register TaskServiceTenantRouter.TeamIdGate with the application, too");
      }
      return organization.organizationId();
    }
  }

  /**
   * Marks what the gate watches over.
   */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  @interface UUIDChecked {
  }

  /**
   * Decides who may call, before anything else of the request is read.
   */
  @Provider
  @UUIDChecked
  @Dependent
  @Priority(Priorities.AUTHORIZATION)
  public static class UUIDGate implements ContainerRequestFilter {
    private final OrganizationResolver<UUID> organizationResolver;

    private final UUIDAdmission admission;

    /**
     * For runtimes that look for one before they ask CDI.
     */
    public UUIDGate() {
      this.organizationResolver = null;
      this.admission = null;
    }

    /**
     * For CDI.
     */
    @Inject
    public UUIDGate(Instance<OrganizationResolver<UUID>> organizationResolver,
        UUIDAdmission admission) {
      this.organizationResolver = organizationResolver.get();
      this.admission = admission;
    }

    static void require(@Observes Startup startup,
        Instance<OrganizationResolver<UUID>> organizationResolver) {
      if (!organizationResolver.isResolvable()) {
        throw new IllegalStateException(
            "TaskServiceTenantRouter asks a CDI bean of the type OrganizationResolver<UUID> whose organization a request is for, and there is none, or more than one: define one, for example with a method annotated @Produces");
      }
    }

    @Override
    public void filter(ContainerRequestContext request) {
      try {
        admission.admit(OrganizationContext.resolve(organizationResolver,
            new RequestCaller(request)));
      } catch (NotAuthenticatedException refusal) {
        request.abortWith(problem(401, "not authenticated"));
      } catch (AccessDeniedException refusal) {
        request.abortWith(problem(403, "access denied"));
      }
    }
  }

  /**
   * Whose request it is, once the gate found out.
   */
  @RequestScoped
  static class UUIDAdmission {
    private OrganizationContext<UUID> organization;

    void admit(OrganizationContext<UUID> found) {
      organization = found;
    }

    UUID organizationId() {
      if (organization == null) {
        throw new IllegalStateException("register TaskServiceTenantRouter.UUIDGate with the application, too");
      }
      return organization.organizationId();
    }
  }

  /**
   * What a request tells of its caller.
   */
  private record RequestCaller(ContainerRequestContext request) implements Caller {
    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(request.getHeaders().getFirst(name));
    }

    @Override
    public Optional<String> principal() {
      return Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
          .map(Principal::getName);
    }

    @Override
    public Optional<Object> attribute(String name) {
      return Optional.ofNullable(request.getProperty(name));
    }
  }
}
