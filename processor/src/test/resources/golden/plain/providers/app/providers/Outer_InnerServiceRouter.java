package app.providers;

import io.stanchion.session.UnitOfWork;
import java.sql.Connection;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link Outer.InnerService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class Outer_InnerServiceRouter {
  private final UnitOfWork<Connection> unitOfWork;

  /**
   * A router for the lifetime of the application.
   */
  Outer_InnerServiceRouter(UnitOfWork<Connection> unitOfWork) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
  }

  /**
   * {@code GET /inner/{id}}: calls {@link Outer.InnerService#get}.
   */
  public String get(String id) {
    return unitOfWork.inTransaction(connection ->
        Outer_InnerServiceProvider.get(connection).get(id));
  }
}
