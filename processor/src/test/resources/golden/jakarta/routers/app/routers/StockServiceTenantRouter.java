package app.routers;

import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Calls the operations of {@link StockService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@Path("/stocks")
@RequestScoped
@Tag(
    name = "StockService"
)
@APIResponse(
    responseCode = "401",
    description = "not authenticated"
)
@APIResponse(
    responseCode = "403",
    description = "access denied"
)
@StockServiceTenantRouter.Checked
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class StockServiceTenantRouter {
  private final StockService stockService;

  private final Admission admission;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public StockServiceTenantRouter() {
    this(null, null);
  }

  /**
   * For CDI.
   */
  @Inject
  public StockServiceTenantRouter(StockService stockService, Admission admission) {
    this.stockService = stockService;
    this.admission = admission;
  }

  /**
   * {@code POST /stocks/count}: calls {@link StockService#count}.
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
  @POST
  @Path("/count")
  @Produces(MediaType.APPLICATION_JSON)
  public int count(
      @QueryParam("reading") @Parameter(required = true, schema = @Schema(implementation = String.class)) String reading)
      throws SQLException {
    Optional<Long> organizationId = Optional.of(admission.organizationId());
    return stockService.count(required("reading", reading), organizationId);
  }

  /**
   * {@code POST /stocks/transfer}: calls {@link StockService#transfer}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @POST
  @Path("/transfer")
  public void transfer() throws SQLException, IOException {
    Optional<Long> organizationId = Optional.of(admission.organizationId());
    stockService.transfer(organizationId);
  }

  /**
   * {@code POST /stocks/reset}: calls {@link StockService#reset}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @POST
  @Path("/reset")
  public void reset() {
    Optional<Long> organizationId = Optional.of(admission.organizationId());
    stockService.reset(organizationId);
  }

  private static String required(String name, String text) {
    if (text == null) {
      throw refused(400, name + " is missing in the query");
    }
    return text;
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
    private final OrganizationResolver<Long> organizationResolver;

    private final Admission admission;

    /**
     * For runtimes that look for one before they ask CDI.
     */
    public Gate() {
      this.organizationResolver = null;
      this.admission = null;
    }

    /**
     * For CDI.
     */
    @Inject
    public Gate(Instance<OrganizationResolver<Long>> organizationResolver, Admission admission) {
      this.organizationResolver = organizationResolver.get();
      this.admission = admission;
    }

    static void require(@Observes Startup startup,
        Instance<OrganizationResolver<Long>> organizationResolver) {
      if (!organizationResolver.isResolvable()) {
        throw new IllegalStateException(
            "StockServiceTenantRouter asks a CDI bean of the type OrganizationResolver<Long> whose organization a request is for, and there is none, or more than one: define one, for example with a method annotated @Produces");
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
  static class Admission {
    private OrganizationContext<Long> organization;

    void admit(OrganizationContext<Long> found) {
      organization = found;
    }

    Long organizationId() {
      if (organization == null) {
        throw new IllegalStateException("register StockServiceTenantRouter.Gate with the application, too");
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
