package app.results;

import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Builds {@link RowService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class RowServiceProvider {
  private RowServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static RowService get(Connection session) {
    return new RowService(session);
  }
}
