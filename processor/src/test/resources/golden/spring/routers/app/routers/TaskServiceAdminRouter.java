package app.routers;

import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.TenantScope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link TaskService} for all organizations,
 * once the guard has let the caller in.
 */
@RestController
@RequestMapping("/admin/tasks")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TaskServiceAdminRouter {
  private final TaskService taskService;

  private final Connection connection;

  private final AdminGuard adminGuard;

  public TaskServiceAdminRouter(TaskService taskService, Connection connection,
      ObjectProvider<AdminGuard> adminGuard) {
    this.taskService = taskService;
    this.connection = connection;
    this.adminGuard = adminGuard.getIfAvailable(() -> {
      throw new IllegalStateException("TaskServiceAdminRouter acts for all organizations, and nothing tells it who may ask it to: define a bean of type io.stanchion.tenancy.AdminGuard, AdminGuard.apiKey(...) for example");
    });
  }

  /**
   * Spring calls this before it reads a parameter or the body.
   */
  @ModelAttribute
  void requireAdmin(HttpServletRequest request) {
    try {
      AdminGuard.require(adminGuard, new RequestCaller(request));
    } catch (NotAuthenticatedException refusal) {
      throw refused(HttpStatus.UNAUTHORIZED, "not authenticated", refusal);
    } catch (AccessDeniedException refusal) {
      throw refused(HttpStatus.FORBIDDEN, "access denied", refusal);
    }
  }

  private static ResponseStatusException refused(HttpStatus status, String reason, Exception why) {
    ResponseStatusException refused = new ResponseStatusException(status, reason);
    // Not as its cause, which exception handlers would be asked for, too.
    refused.addSuppressed(why);
    return refused;
  }

  /**
   * {@code GET /admin/tasks}: calls {@link TaskService#list}.
   */
  @GetMapping
  List<? extends Task> list() throws SQLException {
    return found(taskService.list(connection, TenantScope.all()));
  }

  /**
   * {@code GET /admin/tasks/{id}/copy}: calls {@link TaskService#list}.
   */
  @GetMapping("/{id}/copy")
  int list_(@PathVariable("id") String id) throws SQLException, IOException {
    return taskService.list(connection, id, TenantScope.all());
  }

  /**
   * {@code GET /admin/tasks/{id}}: calls {@link TaskService#find}.
   */
  @GetMapping("/{id}")
  Map<String, List<Task>> find(@PathVariable("id") UUID id) {
    return taskService.find(id, (TeamId) null)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * {@code DELETE /admin/tasks/{id}}: calls {@link TaskService#delete}.
   */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable("id") UUID id) {
    taskService.delete(connection, connection, id, Optional.empty());
  }

  /**
   * {@code POST /admin/tasks/notify}: calls {@link TaskService#notify}.
   */
  @PostMapping("/notify")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void notify_() {
    taskService.notify(Optional.empty());
  }

  /**
   * {@code POST /admin/tasks/text}: calls {@link TaskService#toString}.
   */
  @PostMapping("/text")
  ResponseEntity<String> toString_() {
    return asText(HttpStatus.OK, taskService.toString((TeamId) null));
  }

  private static <T> T found(T result) {
    if (result == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return result;
  }

  private static ResponseEntity<String> asText(HttpStatus status, String text) {
    return text == null ? ResponseEntity.noContent().build() : ResponseEntity.status(status)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(text);
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = TaskServiceAdminRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
  }

  /**
   * What a request tells of its caller.
   */
  private record RequestCaller(HttpServletRequest request) implements Caller {
    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public Optional<String> principal() {
      return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    @Override
    public Optional<Object> attribute(String name) {
      return Optional.ofNullable(request.getAttribute(name));
    }
  }
}
