package app.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Calls the operations of {@link RowService} for whoever asks.
 */
@Path("/rows")
@RequestScoped
@Tag(
    name = "RowService"
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class RowServiceRouter {
  private final RowService rowService;

  private final Connection session;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public RowServiceRouter() {
    this(null, null);
  }

  /**
   * For CDI.
   */
  @Inject
  public RowServiceRouter(RowService rowService, Connection session) {
    this.rowService = rowService;
    this.session = session;
  }

  /**
   * {@code GET /rows/all}: calls {@link RowService#listAll}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Page.class))
  )
  @GET
  @Path("/all")
  @Produces(MediaType.APPLICATION_JSON)
  public List<? extends Page> listAll() throws IOException {
    try (Stream<? extends Page> result = rowService.listAll()) {
      return result.toList();
    }
  }

  /**
   * {@code GET /rows/numbers}: calls {@link RowService#listNumbers}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = long.class))
  )
  @GET
  @Path("/numbers")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Long> listNumbers() {
    try (LongStream result = rowService.listNumbers()) {
      return result.boxed().toList();
    }
  }

  /**
   * {@code GET /rows/{id}}: calls {@link RowService#find}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Page.class))
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
  public CompletionStage<Response> find(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id) {
    return rowService.find(id).thenApply(result -> answer(200, result.orElse(null)));
  }

  /**
   * {@code PUT /rows/{id}}: calls {@link RowService#update}.
   */
  @APIResponse(
      responseCode = "204",
      description = "No Content"
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @PUT
  @Path("/{id}")
  public CompletionStage<Response> update(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id)
      throws IOException {
    return rowService.update(id).thenApply(result -> Response.status(204).build());
  }

  /**
   * {@code DELETE /rows/{id}}: calls {@link RowService#delete}.
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
  public CompletionStage<Response> delete(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id) {
    return rowService.delete(id).thenApply(result ->
        result ? Response.status(204).build() : problem(404, "not found"));
  }

  /**
   * {@code GET /rows/later}: calls {@link RowService#listLater}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Page.class))
  )
  @GET
  @Path("/later")
  @Produces(MediaType.APPLICATION_JSON)
  public CompletionStage<Response> listLater() {
    return rowService.listLater().thenApply(result -> {
      try (result) {
        return Response.status(200).entity(result.toList()).build();
      }
    } );
  }

  /**
   * {@code POST /rows/await}: calls {@link RowService#await}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = double.class))
  )
  @POST
  @Path("/await")
  @Produces(MediaType.APPLICATION_JSON)
  public CompletionStage<Response> await() {
    return rowService.await().thenApply(result -> {
      try (result) {
        return Response.status(200).entity(result.boxed().toList()).build();
      }
    } );
  }

  /**
   * {@code POST /rows/elements}: calls {@link RowService#elements}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Page.class))
  )
  @POST
  @Path("/elements")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Page> elements() {
    try (Stream<Page> result = rowService.elements(session)) {
      return result.toList();
    }
  }

  private static Response answer(int status, Object result) {
    if (result == null) {
      return problem(404, "not found");
    }
    return Response.status(status).entity(result).build();
  }

  private static Response problem(int status, String title) {
    return Response.status(status).type("application/problem+json")
        .entity("{\"title\":\"" + title + "\",\"status\":" + status + "}").build();
  }
}
