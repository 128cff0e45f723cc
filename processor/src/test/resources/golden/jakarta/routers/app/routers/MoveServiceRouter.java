package app.routers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Calls the operations of {@link MoveService} for whoever asks.
 */
@Path("/moves")
@RequestScoped
@Tag(
    name = "MoveService"
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class MoveServiceRouter {
  private final MoveService moveService;

  private final EntityManager manager;

  private final Connection connection;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public MoveServiceRouter() {
    this(null, null, null);
  }

  /**
   * For CDI.
   */
  @Inject
  public MoveServiceRouter(MoveService moveService, EntityManager manager, Connection connection) {
    this.moveService = moveService;
    this.manager = manager;
    this.connection = connection;
  }

  /**
   * {@code POST /moves/{id}/move}: calls {@link MoveService#move}.
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
  @POST
  @Path("/{id}/move")
  @Produces(MediaType.TEXT_PLAIN)
  public String move(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id)
      throws FileNotFoundException, IOException {
    return found(moveService.move(manager, connection, id));
  }

  /**
   * {@code GET /moves/{id}}: calls {@link MoveService#find}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Integer.class))
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
  public Integer find(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id) {
    return found(moveService.find(id).orElse(null));
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
