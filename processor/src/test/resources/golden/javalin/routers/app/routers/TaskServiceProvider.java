package app.routers;

import javax.annotation.processing.Generated;

/**
 * Builds {@link TaskService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceProvider {
  private TaskServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static TaskService get() {
    return new TaskService();
  }
}
