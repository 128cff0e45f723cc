package app.results;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link RowService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class RowServiceProvider {
  RowServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static RowService rowService(Connection session) {
    return new RowService(session);
  }
}
