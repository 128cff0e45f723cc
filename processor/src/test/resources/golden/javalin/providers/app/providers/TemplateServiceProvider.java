package app.providers;

import javax.annotation.processing.Generated;

/**
 * Builds {@link TemplateService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TemplateServiceProvider {
  private TemplateServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static TemplateService get() {
    return new TemplateService();
  }
}
