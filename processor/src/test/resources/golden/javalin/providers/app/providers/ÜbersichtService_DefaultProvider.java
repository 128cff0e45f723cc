package app.providers;

import javax.annotation.processing.Generated;

/**
 * Builds {@link ÜbersichtService.Default} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class ÜbersichtService_DefaultProvider {
  private ÜbersichtService_DefaultProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static ÜbersichtService.Default get() {
    return new ÜbersichtService.Default();
  }
}
