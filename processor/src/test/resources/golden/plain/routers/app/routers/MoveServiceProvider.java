package app.routers;

import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Builds {@link MoveService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class MoveServiceProvider {
  private MoveServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static MoveService get(Connection session) {
    return new MoveService(session);
  }

  /**
   * Calls the constructor, which providers of other packages may not see.
   *
   * @return the component
   */
  public static MoveService assemble(Connection session) {
    return new MoveService(session);
  }
}
