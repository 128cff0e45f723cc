package app.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Calls the operations of {@link PageService} for whoever asks.
 */
@Path("/pages")
@RequestScoped
@Tag(
    name = "PageService"
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PageServiceRouter {
  private final PageService pageService;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public PageServiceRouter() {
    this(null);
  }

  /**
   * For CDI.
   */
  @Inject
  public PageServiceRouter(PageService pageService) {
    this.pageService = pageService;
  }

  /**
   * {@code GET /pages}: calls {@link PageService#list}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Page.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<Page> list(
      @QueryParam("orders") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = Order.class)) List<String> orders,
      @QueryParam("keys") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class)) List<String> keys,
      @QueryParam("texts") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)) List<String> texts,
      @QueryParam("numbers") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = int.class)) List<String> numbers,
      @QueryParam("lengths") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = Long.class)) List<String> lengths,
      @QueryParam("days") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = LocalDate.class)) List<String> days,
      @QueryParam("set") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = Order.class)) List<String> set,
      @QueryParam("values") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = double.class)) List<String> values) {
    return pageService.list(all("orders", orders, "Order", Order::valueOf),
        new LinkedHashSet<>(all("keys", keys, "UUID", UUID::fromString)), texts,
        all("numbers", numbers, "int", Integer::valueOf).stream().mapToInt(Integer::intValue).toArray(),
        all("lengths", lengths, "Long", Long::valueOf).toArray(Long[]::new),
        days.isEmpty() ? Optional.empty() : Optional.of(all("days", days, "LocalDate", LocalDate::parse)),
        set.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(all("set", set, "Order", Order::valueOf))),
        values.isEmpty() ? Optional.empty() : Optional.of(all("values", values, "double", Double::valueOf).stream().mapToDouble(Double::doubleValue).toArray()));
  }

  /**
   * {@code GET /pages/next}: calls {@link PageService#listNext}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Page.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @GET
  @Path("/next")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Page> listNext(
      @QueryParam("limit") @DefaultValue("20") @Parameter(schema = @Schema(implementation = int.class)) String limit,
      @QueryParam("order") @DefaultValue("UP") @Parameter(schema = @Schema(implementation = Order.class)) String order,
      @QueryParam("orders") @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = Order.class)) List<String> orders,
      @QueryParam("text") @DefaultValue("true") @Parameter(schema = @Schema(implementation = boolean.class)) String text,
      @QueryParam("values") @Parameter(required = true, schema = @Schema(implementation = char.class)) String values) {
    return pageService.listNext(read("limit", limit, "int", Integer::valueOf),
        Optional.of(read("order", order, "Order", Order::valueOf)),
        all("orders", orders.isEmpty() ? List.of("UP", "DOWN") : orders, "Order", Order::valueOf),
        read("text", text, "boolean", PageServiceRouter::flag),
        read("values", required("values", values), "char", PageServiceRouter::character));
  }

  /**
   * {@code GET /pages/all}: calls {@link PageService#findAll}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Page.class))
  )
  @GET
  @Path("/all")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Page> findAll() {
    try (Stream<Page> result = pageService.findAll()) {
      return result.toList();
    }
  }

  /**
   * {@code GET /pages/numbers}: calls {@link PageService#findNumbers}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = int.class))
  )
  @GET
  @Path("/numbers")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Integer> findNumbers() {
    try (IntStream result = pageService.findNumbers()) {
      return result.boxed().toList();
    }
  }

  /**
   * {@code GET /pages/{id}/count}: calls {@link PageService#findCount}.
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
  @APIResponse(
      responseCode = "404",
      description = "not found"
  )
  @GET
  @Path("/{id}/count")
  @Produces(MediaType.APPLICATION_JSON)
  public Integer findCount(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id) {
    return found(pageService.findCount(id).stream().boxed().findFirst().orElse(null));
  }

  /**
   * {@code GET /pages/{id}}: calls {@link PageService#find}.
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
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id)
      throws IOException {
    return pageService.find(id).thenApply(result -> answer(200, result.orElse(null)));
  }

  /**
   * {@code GET /pages/later}: calls {@link PageService#findLater}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Page.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @GET
  @Path("/later")
  @Produces(MediaType.APPLICATION_JSON)
  public CompletionStage<Response> findLater(
      @QueryParam("stage") @Parameter(required = true, schema = @Schema(implementation = String.class)) String stage) {
    return pageService.findLater(required("stage", stage)).thenApply(result -> {
      try (result) {
        return Response.status(200).entity(result.toList()).build();
      }
    } );
  }

  /**
   * {@code PUT /pages/{id}}: calls {@link PageService#update}.
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
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = String.class)) String id) {
    return pageService.update(id).thenApply(result -> Response.status(204).build());
  }

  /**
   * {@code DELETE /pages/{id}}: calls {@link PageService#delete}.
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
    return pageService.delete(id).thenApply(result ->
        result ? Response.status(204).build() : problem(404, "not found"));
  }

  /**
   * {@code POST /pages/start}: calls {@link PageService#start}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = String.class))
  )
  @POST
  @Path("/start")
  @Produces(MediaType.TEXT_PLAIN)
  public CompletionStage<Response> start() {
    return pageService.start().thenApply(result -> answerOrNothing(result));
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

  private static <T> List<T> all(String name, List<String> texts, String type,
      Function<String, T> parser) {
    return texts.stream().map(each -> read(name, each, type, parser)).toList();
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

  private static <T> T found(T result) {
    if (result == null) {
      throw refused(404, "not found");
    }
    return result;
  }

  private static Response answer(int status, Object result) {
    if (result == null) {
      return problem(404, "not found");
    }
    return Response.status(status).entity(result).build();
  }

  private static Response answerOrNothing(Object result) {
    return Response.status(result == null ? 204 : 200).entity(result).build();
  }

  private static WebApplicationException refused(int status, String title) {
    return new WebApplicationException(problem(status, title));
  }

  private static Response problem(int status, String title) {
    return Response.status(status).type("application/problem+json")
        .entity("{\"title\":\"" + title + "\",\"status\":" + status + "}").build();
  }
}
