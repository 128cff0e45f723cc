package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link TemplateService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TemplateServiceProvider {
  TemplateServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static TemplateService templateService() {
    return new TemplateService();
  }
}
