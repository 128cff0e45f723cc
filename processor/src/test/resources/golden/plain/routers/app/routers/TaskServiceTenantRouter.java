package app.routers;

import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link TaskService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceTenantRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final TaskService taskService;

  /**
   * A router for the lifetime of the application.
   */
  public TaskServiceTenantRouter(UnitOfWork<Connection> unitOfWork) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.taskService = TaskServiceProvider.get();
  }

  /**
   * {@code GET /tasks}: calls {@link TaskService#list}.
   */
  public List<? extends Task> list(OrganizationContext<TeamId> organization) throws SQLException {
    Objects.requireNonNull(organization, "organization");
    TenantScope<TeamId> team = TenantScope.of(organization.organizationId());
    return unitOfWork.<List<? extends Task>, SQLException>inTransaction(connection ->
        taskService.list(connection, team));
  }

  /**
   * {@code GET /tasks/{id}/copy}: calls {@link TaskService#list}.
   */
  public int list(OrganizationContext<TeamId> organization, String id) throws Exception {
    Objects.requireNonNull(organization, "organization");
    TenantScope<TeamId> team = TenantScope.of(organization.organizationId());
    return unitOfWork.<Integer, Exception>inTransaction(connection ->
        taskService.list(connection, id, team));
  }

  /**
   * {@code GET /tasks/{id}}: calls {@link TaskService#find}.
   */
  public Optional<Map<String, List<Task>>> find(OrganizationContext<TeamId> organization, UUID id) {
    Objects.requireNonNull(organization, "organization");
    TeamId team = organization.organizationId();
    return taskService.find(id, team);
  }

  /**
   * {@code DELETE /tasks/{id}}: calls {@link TaskService#delete}.
   */
  public void delete(OrganizationContext<UUID> organization, UUID id) {
    Objects.requireNonNull(organization, "organization");
    Optional<UUID> team = Optional.of(organization.organizationId());
    unitOfWork.inTransaction(connection -> {
        taskService.delete(connection, connection, id, team);
        return null;
    });
  }

  /**
   * {@code POST /tasks/notify}: calls {@link TaskService#notify}.
   */
  public void notify(OrganizationContext<UUID> organization) {
    Objects.requireNonNull(organization, "organization");
    Optional<UUID> team = Optional.of(organization.organizationId());
    taskService.notify(team);
  }

  /**
   * {@code POST /tasks/text}: calls {@link TaskService#toString}.
   */
  public String toString(OrganizationContext<TeamId> organization) {
    Objects.requireNonNull(organization, "organization");
    TeamId team = organization.organizationId();
    return taskService.toString(team);
  }

  /**
   * {@code DELETE /tasks}: calls {@link TaskService#remove}.
   */
  public Boolean remove(OrganizationContext<UUID> organization_, String context,
      String organization, String unitOfWork_, String result) {
    Objects.requireNonNull(organization_, "organization_");
    Optional<UUID> team = Optional.of(organization_.organizationId());
    return taskService.remove(context, organization, unitOfWork_, result, team);
  }
}
