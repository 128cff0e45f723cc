package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link Outer.InnerService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
class Outer_InnerServiceProvider {
  Outer_InnerServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static Outer.InnerService innerService(Connection connection) {
    return new Outer.InnerService(connection);
  }
}
