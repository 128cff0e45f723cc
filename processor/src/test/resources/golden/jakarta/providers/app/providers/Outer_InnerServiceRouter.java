package app.providers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Calls the operations of {@link Outer.InnerService} for whoever asks.
 */
@Path("/inner")
@RequestScoped
@Tag(
    name = "Outer.InnerService"
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class Outer_InnerServiceRouter {
  private final Outer.InnerService innerService;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public Outer_InnerServiceRouter() {
    this(null);
  }

  /**
   * For CDI.
   */
  @Inject
  public Outer_InnerServiceRouter(Outer.InnerService innerService) {
    this.innerService = innerService;
  }

  /**
   * {@code GET /inner/{id}}: calls {@link Outer.InnerService#get}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = String.class))
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
  @Produces(MediaType.TEXT_PLAIN)
  public String get(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id) {
    return found(innerService.get(id));
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
}
