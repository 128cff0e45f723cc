package app.routers;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Calls the operations of {@link TaskService} for whoever asks.
 */
@Path("/tasks")
@RequestScoped
@Tag(
    name = "TaskService"
)
@TaskServiceRouter.Checked
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TaskServiceRouter {
  private final TaskService taskService;

  private final Connection connection;

  /**
   * For the proxy that CDI puts before this bean.
   */
  public TaskServiceRouter() {
    this(null, null);
  }

  /**
   * For CDI.
   */
  @Inject
  public TaskServiceRouter(TaskService taskService, Connection connection) {
    this.taskService = taskService;
    this.connection = connection;
  }

  /**
   * {@code POST /tasks}: calls {@link TaskService#create}.
   */
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = long.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response create(@RequestBody(required = false) Task[] tasks,
      @QueryParam("day") @Parameter(schema = @Schema(implementation = LocalDate.class)) String day,
      @QueryParam("week") @Parameter(required = true, schema = @Schema(implementation = DayOfWeek.class)) String week,
      @QueryParam("letter") @Parameter(required = true, schema = @Schema(implementation = char.class)) String letter)
      throws IOException {
    return Response.status(201).entity(taskService.create(Optional.ofNullable(tasks),
        optional("day", day, "LocalDate", LocalDate::parse).orElse(null),
        read("week", required("week", week), "DayOfWeek", DayOfWeek::valueOf),
        read("letter", required("letter", letter), "char", TaskServiceRouter::character))).build();
  }

  /**
   * {@code POST /tasks/path}: calls {@link TaskService#path}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Task.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @POST
  @Path("/path")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Task[] path(@RequestBody(required = true) Map<String, ? extends List<Task>>[] query) {
    return taskService.path(body(query));
  }

  /**
   * {@code POST /tasks/to}: calls {@link TaskService#addTo}.
   */
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = List.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @POST
  @Path("/to")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response addTo(@RequestBody(required = true) List body,
      @QueryParam("zone") @Parameter(required = true, schema = @Schema(implementation = ZoneId.class)) String zone,
      @QueryParam("parse") @Parameter(required = true, schema = @Schema(implementation = boolean.class)) String parse,
      @QueryParam("flag") @Parameter(schema = @Schema(implementation = Double.class)) String flag) {
    return Response.status(201).entity(taskService.addTo(body(body),
        read("zone", required("zone", zone), "ZoneId", ZoneId::of),
        read("parse", required("parse", parse), "boolean", TaskServiceRouter::flag),
        optional("flag", flag, "Double", Double::valueOf))).build();
  }

  /**
   * {@code POST /tasks/import-type}: calls {@link TaskService#importType}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Type.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @POST
  @Path("/import-type")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Type importType(@RequestBody(required = true) Context context) {
    return taskService.importType(body(context));
  }

  /**
   * {@code PUT /tasks/{id}}: calls {@link TaskService#update}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Task.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @APIResponse(
      responseCode = "404",
      description = "not found"
  )
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Task update(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = int.class)) String id,
      @QueryParam("size") @Parameter(required = true, schema = @Schema(implementation = short.class)) String size,
      @RequestBody(required = false) Task task) {
    return found(taskService.update(read("id", id, "int", Integer::valueOf),
        read("size", required("size", size), "short", Short::valueOf), task));
  }

  /**
   * {@code PATCH /tasks/{id}/änderung}: calls {@link TaskService#patchÄnderung}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Task.class))
  )
  @APIResponse(
      responseCode = "400",
      description = "a parameter or the body is not valid"
  )
  @APIResponse(
      responseCode = "404",
      description = "not found"
  )
  @PATCH
  @Path("/{id}/änderung")
  @Produces(MediaType.APPLICATION_JSON)
  public Task patchÄnderung(
      @PathParam("id") @Parameter(required = true, schema = @Schema(implementation = long.class)) String id,
      @QueryParam("fields") @Parameter(required = true, schema = @Schema(implementation = String.class)) String fields) {
    return found(taskService.patchÄnderung(connection, read("id", id, "long", Long::valueOf),
        required("fields", fields)));
  }

  /**
   * {@code GET /tasks/archive}: calls {@link TaskService#searchArchive}.
   */
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = Object.class))
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
  @Path("/archive")
  @Produces(MediaType.APPLICATION_JSON)
  public Object searchArchive(
      @QueryParam("text") @Parameter(schema = @Schema(implementation = String.class)) String text,
      @QueryParam("page") @Parameter(schema = @Schema(implementation = Byte.class)) String page)
      throws Exception {
    return found(taskService.searchArchive(text, optional("page", page, "Byte", Byte::valueOf)));
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
   * Marks what the reader of bodies watches over.
   */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  @interface Checked {
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
      } catch (NoContentException empty) {
        return null;
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
