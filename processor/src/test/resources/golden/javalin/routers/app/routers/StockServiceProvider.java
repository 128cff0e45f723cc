package app.routers;

import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Builds {@link StockService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class StockServiceProvider {
  private StockServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static StockService get(Connection reading, Connection writing, int limit,
      String organizationResolver) {
    return new StockService(reading, writing, limit, organizationResolver);
  }
}
