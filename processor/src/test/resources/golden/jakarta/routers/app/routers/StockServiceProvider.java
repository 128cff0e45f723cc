package app.routers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link StockService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
class StockServiceProvider {
  StockServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static StockService stockService(Connection reading, Connection writing, int limit,
      String organizationResolver) {
    return new StockService(reading, writing, limit, organizationResolver);
  }
}
