package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link ÜbersichtService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ÜbersichtServiceProvider {
  ÜbersichtServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static ÜbersichtService übersichtService(Clock größe, ÜbersichtService.Default aDefault) {
    return new ÜbersichtService(größe, aDefault);
  }
}
