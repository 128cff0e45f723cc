package app.routers;

import io.stanchion.session.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link MoveService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class MoveServiceRouter {
  private final UnitOfWork<Connection> sessionUnitOfWork;

  private final UnitOfWork<EntityManager> managerUnitOfWork;

  /**
   * A router for the lifetime of the application.
   */
  public MoveServiceRouter(UnitOfWork<Connection> sessionUnitOfWork,
      UnitOfWork<EntityManager> managerUnitOfWork) {
    this.sessionUnitOfWork = Objects.requireNonNull(sessionUnitOfWork, "sessionUnitOfWork");
    this.managerUnitOfWork = Objects.requireNonNull(managerUnitOfWork, "managerUnitOfWork");
  }

  /**
   * {@code POST /moves/{id}/move}: calls {@link MoveService#move}.
   */
  public String move(String id) throws IOException {
    return sessionUnitOfWork.<String, IOException>inTransaction(session ->
        managerUnitOfWork.<String, IOException>inTransaction(manager ->
        MoveServiceProvider.get(session).move(manager, session, id)));
  }

  /**
   * {@code GET /moves/{id}}: calls {@link MoveService#find}.
   */
  public Optional<Integer> find(String id) {
    return sessionUnitOfWork.inTransaction(session -> MoveServiceProvider.get(session).find(id));
  }
}
