package app.routers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link TaskService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TaskServiceProvider {
  TaskServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static TaskService taskService() {
    return new TaskService();
  }
}
