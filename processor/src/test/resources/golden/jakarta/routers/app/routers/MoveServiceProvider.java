package app.routers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link MoveService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class MoveServiceProvider {
  MoveServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static MoveService moveService(Connection session) {
    return new MoveService(session);
  }
}
