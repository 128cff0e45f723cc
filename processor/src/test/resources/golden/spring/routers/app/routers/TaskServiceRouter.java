package app.routers;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link TaskService} for whoever asks.
 */
@RestController
@RequestMapping("/tasks")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TaskServiceRouter {
  private final TaskService taskService;

  private final Connection connection;

  public TaskServiceRouter(TaskService taskService, Connection connection) {
    this.taskService = taskService;
    this.connection = connection;
  }

  /**
   * {@code POST /tasks}: calls {@link TaskService#create}.
   */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  long create(@RequestBody Optional<Task[]> tasks,
      @RequestParam(name = "day", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam("week") DayOfWeek week, @RequestParam("letter") char letter) throws
      IOException {
    return taskService.create(tasks, day, week, letter);
  }

  /**
   * {@code POST /tasks/path}: calls {@link TaskService#path}.
   */
  @PostMapping("/path")
  ResponseEntity<Task[]> path(@RequestBody Map<String, ? extends List<Task>>[] query) {
    return orNoContent(taskService.path(query));
  }

  /**
   * {@code POST /tasks/to}: calls {@link TaskService#addTo}.
   */
  @PostMapping("/to")
  @ResponseStatus(HttpStatus.CREATED)
  List addTo(@RequestBody List body, @RequestParam("zone") ZoneId zone,
      @RequestParam("parse") boolean parse, @RequestParam("flag") Optional<Double> flag) {
    return taskService.addTo(body, zone, parse, flag);
  }

  /**
   * {@code POST /tasks/import-type}: calls {@link TaskService#importType}.
   */
  @PostMapping("/import-type")
  ResponseEntity<Type> importType(@RequestBody Context context) {
    return orNoContent(taskService.importType(context));
  }

  /**
   * {@code PUT /tasks/{id}}: calls {@link TaskService#update}.
   */
  @PutMapping("/{id}")
  Task update(@PathVariable("id") int id, @RequestParam("size") short size,
      @RequestBody(required = false) Task task) {
    return found(taskService.update(id, size, task));
  }

  /**
   * {@code PATCH /tasks/{id}/änderung}: calls {@link TaskService#patchÄnderung}.
   */
  @PatchMapping("/{id}/änderung")
  Task patchÄnderung(@PathVariable("id") long id, @RequestParam("fields") String fields) {
    return found(taskService.patchÄnderung(connection, id, fields));
  }

  /**
   * {@code GET /tasks/archive}: calls {@link TaskService#searchArchive}.
   */
  @GetMapping("/archive")
  Object searchArchive(@RequestParam(name = "text", required = false) String text,
      @RequestParam("page") Optional<Byte> page) throws Exception {
    return found(taskService.searchArchive(text, page));
  }

  private static <T> T found(T result) {
    if (result == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return result;
  }

  private static <T> ResponseEntity<T> orNoContent(T result) {
    return result == null ? ResponseEntity.noContent().build() : ResponseEntity.ok(result);
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = TaskServiceRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
        HttpMessageNotReadableException refusal, HttpHeaders headers, HttpStatusCode status,
        WebRequest request) {
      String field = refusal.getCause() instanceof JsonMappingException json
          ? json.getPath().stream().map(JsonMappingException.Reference::getFieldName)
          .filter(Objects::nonNull).collect(Collectors.joining(".")) : "";
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(status, field.isEmpty() ? "Failed to read request" : "Failed to read '" + field + "'");
      return handleExceptionInternal(refusal, problem, headers, status, request);
    }
  }
}
