package app.routers;

import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link TaskService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceTenantRouter {
  /**
   * For callers whose organization is a {@code TeamId}.
   */
  @RestController
  @RequestMapping("/tasks")
  static class ForTeamId {
    private static final String ORGANIZATION = "app.routers.TaskServiceTenantRouter.ForTeamId.organization";

    private final TaskService taskService;

    private final Connection connection;

    private final OrganizationResolver<TeamId> organizationResolver;

    ForTeamId(TaskService taskService, Connection connection,
        ObjectProvider<OrganizationResolver<TeamId>> organizationResolver) {
      this.taskService = taskService;
      this.connection = connection;
      this.organizationResolver = organizationResolver.getIfAvailable(() -> {
        throw new IllegalStateException("TaskServiceTenantRouter.ForTeamId answers for the caller's organization, and nothing tells it which that is: define a bean of type io.stanchion.tenancy.OrganizationResolver<app.routers.TeamId>");
      });
    }

    /**
     * Spring calls this before it reads a parameter or the body.
     */
    @ModelAttribute
    void identify(HttpServletRequest request) {
      try {
        request.setAttribute(ORGANIZATION,
            OrganizationContext.resolve(organizationResolver, new RequestCaller(request)));
      } catch (NotAuthenticatedException refusal) {
        throw refused(HttpStatus.UNAUTHORIZED, "not authenticated", refusal);
      } catch (AccessDeniedException refusal) {
        throw refused(HttpStatus.FORBIDDEN, "access denied", refusal);
      }
    }

    private static ResponseStatusException refused(HttpStatus status, String reason,
        Exception why) {
      ResponseStatusException refused = new ResponseStatusException(status, reason);
      // Not as its cause, which exception handlers would be asked for, too.
      refused.addSuppressed(why);
      return refused;
    }

    /**
     * {@code GET /tasks}: calls {@link TaskService#list}.
     */
    @GetMapping
    List<? extends Task> list(
        @RequestAttribute(ORGANIZATION) OrganizationContext<TeamId> organization) throws
        SQLException {
      return found(taskService.list(connection, TenantScope.of(organization.organizationId())));
    }

    /**
     * {@code GET /tasks/{id}/copy}: calls {@link TaskService#list}.
     */
    @GetMapping("/{id}/copy")
    int list_(@RequestAttribute(ORGANIZATION) OrganizationContext<TeamId> organization,
        @PathVariable("id") String id) throws SQLException, IOException {
      return taskService.list(connection, id, TenantScope.of(organization.organizationId()));
    }

    /**
     * {@code GET /tasks/{id}}: calls {@link TaskService#find}.
     */
    @GetMapping("/{id}")
    Map<String, List<Task>> find(
        @RequestAttribute(ORGANIZATION) OrganizationContext<TeamId> organization,
        @PathVariable("id") UUID id) {
      return taskService.find(id, organization.organizationId())
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * {@code POST /tasks/text}: calls {@link TaskService#toString}.
     */
    @PostMapping("/text")
    ResponseEntity<String> toString_(
        @RequestAttribute(ORGANIZATION) OrganizationContext<TeamId> organization) {
      return asText(HttpStatus.OK, taskService.toString(organization.organizationId()));
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
        assignableTypes = ForTeamId.class
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

  /**
   * For callers whose organization is a {@code UUID}.
   */
  @RestController
  @RequestMapping("/tasks")
  static class ForUuid {
    private static final String ORGANIZATION = "app.routers.TaskServiceTenantRouter.ForUuid.organization";

    private final TaskService taskService;

    private final Connection first;

    private final OrganizationResolver<UUID> organizationResolver;

    ForUuid(TaskService taskService, Connection first,
        ObjectProvider<OrganizationResolver<UUID>> organizationResolver) {
      this.taskService = taskService;
      this.first = first;
      this.organizationResolver = organizationResolver.getIfAvailable(() -> {
        throw new IllegalStateException("TaskServiceTenantRouter.ForUuid answers for the caller's organization, and nothing tells it which that is: define a bean of type io.stanchion.tenancy.OrganizationResolver<java.util.UUID>");
      });
    }

    /**
     * Spring calls this before it reads a parameter or the body.
     */
    @ModelAttribute
    void identify(HttpServletRequest request) {
      try {
        request.setAttribute(ORGANIZATION,
            OrganizationContext.resolve(organizationResolver, new RequestCaller(request)));
      } catch (NotAuthenticatedException refusal) {
        throw refused(HttpStatus.UNAUTHORIZED, "not authenticated", refusal);
      } catch (AccessDeniedException refusal) {
        throw refused(HttpStatus.FORBIDDEN, "access denied", refusal);
      }
    }

    private static ResponseStatusException refused(HttpStatus status, String reason,
        Exception why) {
      ResponseStatusException refused = new ResponseStatusException(status, reason);
      // Not as its cause, which exception handlers would be asked for, too.
      refused.addSuppressed(why);
      return refused;
    }

    /**
     * {@code DELETE /tasks/{id}}: calls {@link TaskService#delete}.
     */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@RequestAttribute(ORGANIZATION) OrganizationContext<UUID> organization,
        @PathVariable("id") UUID id) {
      taskService.delete(first, first, id, Optional.of(organization.organizationId()));
    }

    /**
     * {@code POST /tasks/notify}: calls {@link TaskService#notify}.
     */
    @PostMapping("/notify")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notify_(@RequestAttribute(ORGANIZATION) OrganizationContext<UUID> organization) {
      taskService.notify(Optional.of(organization.organizationId()));
    }

    /**
     * {@code DELETE /tasks}: calls {@link TaskService#remove}.
     */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@RequestAttribute(ORGANIZATION) OrganizationContext<UUID> organization,
        @RequestParam("context") String context, @RequestParam("organization") String organization_,
        @RequestParam("unitOfWork") String unitOfWork, @RequestParam("result") String result) {
      if (!Boolean.TRUE.equals(taskService.remove(context, organization_, unitOfWork, result, Optional.of(organization.organizationId())))) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
    }

    /**
     * Answers refusals as problems, unless an advice that has an order does.
     */
    @RestControllerAdvice(
        assignableTypes = ForUuid.class
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
}
