package app.providers;

import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Builds {@link Outer.InnerService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class Outer_InnerServiceProvider {
  private Outer_InnerServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static Outer.InnerService get(Connection connection) {
    return new Outer.InnerService(connection);
  }
}
