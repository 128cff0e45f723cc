package app.providers;

import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Builds {@link WorkflowService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class WorkflowServiceProvider {
  private WorkflowServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static WorkflowService get(Connection session) {
    return new WorkflowService(session);
  }
}
