package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link ÜbersichtService.Default}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ÜbersichtService_DefaultProvider {
  ÜbersichtService_DefaultProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static ÜbersichtService.Default default_() {
    return new ÜbersichtService.Default();
  }
}
