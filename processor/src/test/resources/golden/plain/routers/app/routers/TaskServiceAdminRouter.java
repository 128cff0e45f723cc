package app.routers;

import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link TaskService} for all organizations,
 * once the guard has let the caller in.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceAdminRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final TaskService taskService;

  private final AdminGuard adminGuard;

  private final Supplier<Caller> callers;

  /**
   * A router for the lifetime of the application.
   */
  public TaskServiceAdminRouter(UnitOfWork<Connection> unitOfWork, AdminGuard adminGuard,
      Supplier<Caller> callers) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.taskService = TaskServiceProvider.get();
    this.adminGuard = Objects.requireNonNull(adminGuard, "adminGuard");
    this.callers = Objects.requireNonNull(callers, "callers");
  }

  /**
   * {@code GET /admin/tasks}: calls {@link TaskService#list}.
   */
  public List<? extends Task> list() throws SQLException {
    AdminGuard.require(adminGuard, callers.get());
    return unitOfWork.<List<? extends Task>, SQLException>inTransaction(connection ->
        taskService.list(connection, TenantScope.all()));
  }

  /**
   * {@code GET /admin/tasks/{id}/copy}: calls {@link TaskService#list}.
   */
  public int list(String id) throws Exception {
    AdminGuard.require(adminGuard, callers.get());
    return unitOfWork.<Integer, Exception>inTransaction(connection ->
        taskService.list(connection, id, TenantScope.all()));
  }

  /**
   * {@code GET /admin/tasks/{id}}: calls {@link TaskService#find}.
   */
  public Optional<Map<String, List<Task>>> find(UUID id) {
    AdminGuard.require(adminGuard, callers.get());
    return taskService.find(id, (TeamId) null);
  }

  /**
   * {@code DELETE /admin/tasks/{id}}: calls {@link TaskService#delete}.
   */
  public void delete(UUID id) {
    AdminGuard.require(adminGuard, callers.get());
    unitOfWork.inTransaction(connection -> {
        taskService.delete(connection, connection, id, Optional.empty());
        return null;
    });
  }

  /**
   * {@code POST /admin/tasks/notify}: calls {@link TaskService#notify}.
   */
  public void notify_() {
    AdminGuard.require(adminGuard, callers.get());
    taskService.notify(Optional.empty());
  }

  /**
   * {@code POST /admin/tasks/text}: calls {@link TaskService#toString}.
   */
  public String toString_() {
    AdminGuard.require(adminGuard, callers.get());
    return taskService.toString((TeamId) null);
  }
}
