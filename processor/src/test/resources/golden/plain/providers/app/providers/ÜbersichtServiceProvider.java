package app.providers;

import java.time.Clock;
import javax.annotation.processing.Generated;

/**
 * Builds {@link ÜbersichtService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class ÜbersichtServiceProvider {
  private ÜbersichtServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static ÜbersichtService get(Clock größe) {
    ÜbersichtService.Default default_ = new ÜbersichtService.Default();
    return new ÜbersichtService(größe, default_);
  }

  /**
   * Calls the constructor, which providers of other packages may not see.
   *
   * @return the component
   */
  public static ÜbersichtService assemble(Clock größe, ÜbersichtService.Default aDefault) {
    return new ÜbersichtService(größe, aDefault);
  }
}
