package app.results;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link PageService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PageServiceProvider {
  PageServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static PageService pageService() {
    return new PageService();
  }
}
