package app.routers;

import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
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
 * Calls the operations of {@link TaskService} for all organizations,
 * once the guard has let the caller in.
 */
@Path("/admin/tasks")
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
@TaskServiceAdminRouter.Checked
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TaskServiceAdminRouter {
  private final TaskService taskService;

  private final Connection connection;

  private final Admission admission;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public TaskServiceAdminRouter() {
    this(null, null, null);
  }

  /**
   * For CDI.
   */
  @Inject
  public TaskServiceAdminRouter(TaskService taskService, Connection connection,
      Admission admission) {
    this.taskService = taskService;
    this.connection = connection;
    this.admission = admission;
  }

  /**
   * {@code GET /admin/tasks}: calls {@link TaskService#list}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Task.class))
  )
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<? extends Task> list() throws SQLException {
    admission.require();
    return taskService.list(connection, TenantScope.all());
  }

  /**
   * {@code GET /admin/tasks/{id}/copy}: calls {@link TaskService#list}.
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
  public int list_(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id)
      throws SQLException, IOException {
    admission.require();
    return taskService.list(connection, id, TenantScope.all());
  }

  /**
   * {@code GET /admin/tasks/{id}}: calls {@link TaskService#find}.
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
  public Map<String, List<Task>> find(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String id) {
    admission.require();
    return found(taskService.find(read("id", id, "UUID", UUID::fromString),
        (TeamId) null).orElse(null));
  }

  /**
   * {@code DELETE /admin/tasks/{id}}: calls {@link TaskService#delete}.
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
  public void delete(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String id) {
    admission.require();
    taskService.delete(connection, connection, read("id", id, "UUID", UUID::fromString),
        Optional.empty());
  }

  /**
   * {@code POST /admin/tasks/notify}: calls {@link TaskService#notify}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @POST
  @Path("/notify")
  public void notify_() {
    admission.require();
    taskService.notify(Optional.empty());
  }

  /**
   * {@code POST /admin/tasks/text}: calls {@link TaskService#toString}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = String.class))
  )
  @POST
  @Path("/text")
  @Produces(MediaType.TEXT_PLAIN)
  public String toString_() {
    admission.require();
    return taskService.toString((TeamId) null);
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
  @interface Checked {
  }

  /**
   * Decides who may call, before anything else of the request is read.
   */
  @Provider
  @Checked
  @Dependent
  @Priority(Priorities.AUTHORIZATION)
  public static class Gate implements ContainerRequestFilter {
    private final AdminGuard adminGuard;

    private final Admission admission;

    /**
     * For runtimes that look for one before they ask CDI.
     */
    public Gate() {
      this.adminGuard = null;
      this.admission = null;
    }

    /**
     * For CDI.
     */
    @Inject
    public Gate(Instance<AdminGuard> adminGuard, Admission admission) {
      this.adminGuard = adminGuard.get();
      this.admission = admission;
    }

    static void require(@Observes Startup startup, Instance<AdminGuard> adminGuard) {
      if (!adminGuard.isResolvable()) {
        throw new IllegalStateException(
            "TaskServiceAdminRouter asks a CDI bean of the type AdminGuard whether a request comes from an administrator, and there is none, or more than one: define one, for example with a method annotated @Produces that returns AdminGuard.apiKey(key)");
      }
    }

    @Override
    public void filter(ContainerRequestContext request) {
      try {
        AdminGuard.require(adminGuard, new RequestCaller(request));
        admission.admit();
      } catch (NotAuthenticatedException refusal) {
        request.abortWith(problem(401, "not authenticated"));
      } catch (AccessDeniedException refusal) {
        request.abortWith(problem(403, "access denied"));
      }
    }
  }

  /**
   * Whether the gate let the request in.
   */
  @RequestScoped
  static class Admission {
    private boolean admitted;

    void admit() {
      admitted = true;
    }

    void require() {
      if (!admitted) {
        throw new IllegalStateException("register TaskServiceAdminRouter.Gate with the application, too");
      }
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
