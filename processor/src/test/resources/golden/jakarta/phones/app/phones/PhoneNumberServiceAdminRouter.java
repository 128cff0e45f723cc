package app.phones;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.security.Principal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Calls the operations of {@link PhoneNumberService} for all organizations,
 * once the guard has let the caller in.
 */
@Path("/admin/phone-numbers")
@RequestScoped
@Tag(
    name = "PhoneNumberService"
)
@APIResponse(
    responseCode = "401",
    description = "not authenticated"
)
@APIResponse(
    responseCode = "403",
    description = "access denied"
)
@PhoneNumberServiceAdminRouter.Checked
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PhoneNumberServiceAdminRouter {
  private final PhoneNumberService phoneNumberService;

  private final Admission admission;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public PhoneNumberServiceAdminRouter() {
    this(null, null);
  }

  /**
   * For CDI.
   */
  @Inject
  public PhoneNumberServiceAdminRouter(PhoneNumberService phoneNumberService, Admission admission) {
    this.phoneNumberService = phoneNumberService;
    this.admission = admission;
  }

  /**
   * {@code GET /admin/phone-numbers}: calls {@link PhoneNumberService#listPhoneNumbers}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PhoneNumber.class))
  )
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<PhoneNumber> listPhoneNumbers() {
    admission.require();
    return phoneNumberService.listPhoneNumbers(Optional.empty());
  }

  /**
   * {@code GET /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#getPhoneNumber}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = PhoneNumber.class))
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
  public PhoneNumber getPhoneNumber(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String id)
      throws SQLException {
    admission.require();
    return found(phoneNumberService.getPhoneNumber(read("id", id, "UUID", UUID::fromString),
        Optional.empty()).orElse(null));
  }

  /**
   * {@code POST /admin/phone-numbers}: calls {@link PhoneNumberService#createPhoneNumber}.
   */
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = PhoneNumber.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response createPhoneNumber(@RequestBody(required = true) NewPhoneNumber request) {
    admission.require();
    return Response.status(201).entity(phoneNumberService.createPhoneNumber(body(request),
        Optional.empty())).build();
  }

  /**
   * {@code DELETE /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#deletePhoneNumber}.
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
  @Path("/{id}")
  public void deletePhoneNumber(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String id) {
    admission.require();
    if (!phoneNumberService.deletePhoneNumber(read("id", id, "UUID", UUID::fromString),
        Optional.empty())) {
      throw refused(404, "not found");
    }
  }

  /**
   * {@code POST /admin/phone-numbers/{id}/port}: calls {@link PhoneNumberService#port}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @POST
  @Path("/{id}/port")
  public void port(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String id,
      @QueryParam("number") @Parameter(required = true, schema = @Schema(implementation = String.class)) String number) {
    admission.require();
    phoneNumberService.port(read("id", id, "UUID", UUID::fromString), required("number", number),
        Optional.empty());
  }

  /**
   * {@code GET /admin/phone-numbers/by-prefix}: calls {@link PhoneNumberService#findByPrefix}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PhoneNumber.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @GET
  @Path("/by-prefix")
  @Produces(MediaType.APPLICATION_JSON)
  public List<PhoneNumber> findByPrefix(
      @QueryParam("prefix") @Parameter(required = true, schema = @Schema(implementation = String.class)) String prefix,
      @QueryParam("limit") @Parameter(schema = @Schema(implementation = Integer.class)) String limit) {
    admission.require();
    return phoneNumberService.findByPrefix(required("prefix", prefix),
        optional("limit", limit, "Integer", Integer::valueOf), Optional.empty());
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

  private static <T> Optional<T> optional(String name, String text, String type,
      Function<String, T> parser) {
    return Optional.ofNullable(text).map(each -> read(name, each, type, parser));
  }

  private static <T> T body(T body) {
    if (body == null) {
      throw refused(400, "the body is missing");
    }
    return body;
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
            "PhoneNumberServiceAdminRouter asks a CDI bean of the type AdminGuard whether a request comes from an administrator, and there is none, or more than one: define one, for example with a method annotated @Produces that returns AdminGuard.apiKey(key)");
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
        throw new IllegalStateException("register PhoneNumberServiceAdminRouter.Gate with the application, too");
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

  /**
   * Answers 400 to a body that cannot be read.
   */
  @Provider
  @Checked
  @Dependent
  public static class BodyReader implements ReaderInterceptor {
    public BodyReader() {
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws InvalidDefinitionException {
      try {
        return body.proceed();
      } catch (WebApplicationException | InvalidDefinitionException other) {
        throw other;
      } catch (JsonMappingException unreadable) {
        throw refused(400, field(unreadable) + " is not the JSON that is expected here");
      } catch (IOException | RuntimeException unreadable) {
        throw refused(400, "the body is not the JSON that is expected here");
      }
    }

    private static String field(JsonMappingException unreadable) {
      return unreadable.getPath().stream().map(JsonMappingException.Reference::getFieldName)
          .filter(name -> name != null && name.matches("\\w+"))
          .reduce((outer, inner) -> outer + "." + inner).orElse("the body");
    }
  }
}
