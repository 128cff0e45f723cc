package app.results;

import javax.annotation.processing.Generated;

/**
 * Builds {@link PageService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class PageServiceProvider {
  private PageServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static PageService get() {
    return new PageService();
  }
}
